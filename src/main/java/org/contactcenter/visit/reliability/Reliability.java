package org.contactcenter.visit.reliability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.center.TimetableRules;
import org.contactcenter.center.TimetableSettings;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.ByWhom;

/** Counts changes and absences per party, by the figures of the center as they are now. */
public final class Reliability implements CaseErasure {
  private static final UUID FIRST = new UUID(0, 0);

  private final CaseParts parts;
  private final Centers centers;
  private final TimetableRules timetable;
  private final CountDao dao;

  public Reliability(CaseParts parts, Centers centers, TimetableRules timetable) {
    this.parts = parts;
    this.centers = centers;
    this.timetable = timetable;
    this.dao = parts.ground().jdbi().onDemand(CountDao.class);
  }

  /**
   * One case in the days {@code from} to {@code to}, both included.
   *
   * @param counts of every party, none left out
   */
  record Counted(
      LocalDate from,
      LocalDate to,
      int noticeHours,
      int held,
      List<Count> counts,
      TimetableSettings settings) {}

  /** A case of which some party reached a threshold. */
  record Flagged(CaseFile file, List<Count> counts, TimetableSettings settings) {}

  /** The case if the user may see it; absent otherwise. */
  Counted of(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> counted(user.scope(), caseId));
  }

  private Counted counted(Scope scope, UUID caseId) {
    var known =
        dao.of(span(scope, Optional.of(List.of(caseId)))).stream()
            .collect(toMap(Count::party, Function.identity()));
    return new Counted(
        firstDay(scope),
        parts.time().today(scope),
        noticeHours(scope),
        dao.held(caseId, since(scope)),
        Arrays.stream(ByWhom.values())
            .map(party -> known.getOrDefault(party, Count.none(caseId, party)))
            .toList(),
        timetable.of(scope));
  }

  /** The open cases of which a party is flagged, of those the user may see; by their ids. */
  Page<Flagged> flagged(User user, Optional<Cursor> after, int limit) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () -> {
              parts.ground().audit().record(user, "flagged-cases.listed", user.centerId());
              return Page.of(
                  rows(user, after.map(Cursor::id).orElse(FIRST), limit + 1),
                  limit,
                  last -> new Cursor(Instant.EPOCH, last.file().id()));
            });
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private List<Flagged> rows(User user, UUID after, int limit) {
    var scope = user.scope();
    var settings = timetable.of(scope);
    var threshold =
        new CountDao.Threshold(settings.noShowsToFlag(), settings.changesToFlag(), after, limit);
    Map<UUID, List<Count>> counts =
        dao.flagged(span(scope, visible(user)), threshold).stream()
            .collect(groupingBy(Count::caseId, LinkedHashMap::new, toList()));
    var files = parts.cases().all(scope, counts.keySet());
    return counts.entrySet().stream()
        .flatMap(
            each ->
                Optional.ofNullable(files.get(each.getKey()))
                    .map(file -> new Flagged(file, each.getValue(), settings))
                    .stream())
        .toList();
  }

  private Optional<List<UUID>> visible(User user) {
    return Matter.CASE.isOpenTo(user, Extent.CENTER)
        ? Optional.empty()
        : Optional.of(parts.cases().workedOn(user));
  }

  private CountDao.Span span(Scope scope, Optional<List<UUID>> cases) {
    return new CountDao.Span(since(scope), noticeHours(scope), cases);
  }

  private int noticeHours(Scope scope) {
    return centers.of(scope).settings().noticeHours();
  }

  private LocalDate firstDay(Scope scope) {
    return parts.time().today(scope).minusDays(timetable.of(scope).changesWithinDays());
  }

  private Instant since(Scope scope) {
    return parts.time().startOf(scope, firstDay(scope));
  }
}
