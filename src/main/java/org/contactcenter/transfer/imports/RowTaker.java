package org.contactcenter.transfer.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.referral.Referrals;
import org.contactcenter.referral.VisitType;
import org.contactcenter.referral.WrittenReferrals;
import org.contactcenter.transfer.imports.row.Field;
import org.contactcenter.transfer.imports.row.Kind;
import org.contactcenter.transfer.imports.row.RowRequest;
import org.contactcenter.visit.WrittenVisits;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.PastVisits;
import org.contactcenter.visit.booking.VisitStatus;

/** Makes the record of a row by the use case that the API has for it, in the open transaction. */
public final class RowTaker {
  private static final HexFormat HEX = HexFormat.of();

  private final Doors doors;
  private final Ground ground;
  private final ImportDao dao;

  /** The use cases. */
  public record Doors(
      WrittenReferrals written,
      Referrals referrals,
      Cases cases,
      WrittenVisits visits,
      PastVisits past) {}

  RowTaker(Ground ground, Doors doors) {
    this.doors = doors;
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ImportDao.class);
  }

  /** What is known of these rows before they are taken in, in the open transaction. */
  TakenRows begin(Round round, List<Row> rows) {
    var keys =
        rows.stream()
            .flatMap(row -> row.request().stream())
            .flatMap(request -> key(round.user(), request).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new TakenRows(dao, round.of(), rows, keys);
  }

  /**
   * Takes the row in; empty where it was before. Throws the {@link Problem} that reading it or the
   * use case has with it.
   */
  Optional<TakenRow> take(Round round, Row row, TakenRows known) {
    if (known.isTaken(row.line())) {
      return Optional.empty();
    }
    var request = row.sound();
    var key = key(round.user(), request);
    if (key.filter(known::isKnown).isPresent()) {
      throw Problem.field(Field.KEY, "key-imported-before");
    }
    var made = made(round.user(), round.of().kind(), request);
    var of = round.of();
    return Optional.of(
        new TakenRow(of.id(), row.line(), of.kind(), key, made.record(), made.caseId()));
  }

  /** The record that a row became, and the case it tells of where there is one. */
  private record Made(UUID record, Optional<UUID> caseId) {}

  private Made made(User user, Kind kind, RowRequest request) {
    return switch (kind) {
      case REFERRALS ->
          new Made(doors.written().receive(user, request.referral()), Optional.empty());
      case CASES -> {
        var referral = doors.written().receive(user, request.referral());
        var worker = request.text("caseWorker").map(UUID::fromString);
        var opened = doors.referrals().accept(user, referral, worker);
        yield new Made(opened, Optional.of(opened));
      }
      case VISITS -> {
        var caseId = caseOf(user, request);
        yield new Made(visit(user, caseId, request), Optional.of(caseId));
      }
    };
  }

  private UUID visit(User user, UUID caseId, RowRequest request) {
    var start = Instant.parse(request.text("startsAt").orElseThrow());
    var status = request.text("status").map(VisitStatus::valueOf);
    if (start.isBefore(ground.clock().instant())) {
      return doors.past().record(user, past(caseId, start, status, request));
    }
    if (status.filter(each -> !each.isAhead()).isPresent()) {
      throw Problem.field("status", "visit-still-ahead");
    }
    var body = JsonNodeFactory.instance.objectNode().put("caseId", caseId.toString());
    for (var field : List.of("type", "startsAt", "durationMinutes", "roomId", "supervisorIds")) {
      Optional.ofNullable(request.values().get(field)).ifPresent(value -> body.set(field, value));
    }
    return doors.visits().book(user, body);
  }

  private UUID caseOf(User user, RowRequest request) {
    var number = request.text("caseNumber");
    if (number.isPresent()) {
      return doors.cases().numbered(user.scope(), number.get()).id();
    }
    var key = request.text("caseKey").orElseThrow(() -> Problem.field("caseNumber", "required"));
    return dao.recordOf(Kind.CASES, hash(user, key))
        .orElseThrow(() -> Problem.field("caseKey", "unknown"));
  }

  private static PastVisits.Past past(
      UUID caseId, Instant start, Optional<VisitStatus> status, RowRequest request) {
    var minutes = Integer.parseInt(request.text("durationMinutes").orElseThrow());
    if (minutes < 5 || minutes > 1440) {
      throw Problem.field(
          "durationMinutes", minutes < 5 ? "at-least" : "at-most", minutes < 5 ? 5 : 1440);
    }
    var team = new ArrayList<UUID>();
    Optional.ofNullable(request.values().get("supervisorIds"))
        .ifPresent(all -> all.forEach(each -> team.add(UUID.fromString(each.asText()))));
    return new PastVisits.Past(
        caseId,
        VisitType.valueOf(request.text("type").orElseThrow()),
        Interval.of(start, Duration.ofMinutes(minutes)),
        request.text("roomId").map(UUID::fromString),
        team,
        status.orElseThrow(() -> Problem.field("status", "required")),
        request.text("by").map(ByWhom::valueOf),
        request.text("reason"));
  }

  private static Optional<String> key(User user, RowRequest request) {
    return request.text(Field.KEY).map(text -> hash(user, text));
  }

  /** The other system's key, salted with the center, so that the same key finds the same record. */
  private static String hash(User user, String key) {
    try {
      var text = user.centerId() + "/" + key;
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HEX.formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
