package org.contactcenter.visit;

import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/** An application of its own, whose families nobody else's tests know, with two rooms. */
public class SmallCenter {
  private static final List<String> SUPERVISORS =
      List.of("supervisor", "supervisor2", "supervisor3");

  public final TestCenter center;

  public SmallCenter(String name) {
    center = TestCenter.beside(name);
    center.time().reset();
  }

  public Api coordinator() {
    return center.by("coordinator");
  }

  /** A court's active case; the order says how many visits a week there are to be. */
  public UUID family(int visitsPerWeek) {
    return family(Map.of("visitsPerWeek", visitsPerWeek, "minutesPerVisit", 60));
  }

  /** The same with an order of those terms. */
  public UUID family(Map<String, ?> terms) {
    var order =
        Map.of(
            "courtId",
            center.founded().court(),
            "caseNumber",
            "гр.д. " + UUID.randomUUID().toString().substring(0, 4) + "/2026",
            "orderNumber",
            "Определение",
            "orderDate",
            today().minusDays(30),
            "terms",
            terms);
    var referral = new HashMap<String, Object>(CaseFixture.referral("COURT"));
    referral.put("receivedAt", now().minus(Duration.ofDays(14)).toString());
    referral.put("court", order);
    return active(opened(referral));
  }

  private Answer opened(Map<String, Object> referral) {
    var received = ok(coordinator().post("/referrals", referral), 201).id();
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + received + "/screen", screening), 200);
    return ok(coordinator().post("/referrals/" + received + "/accept", Map.of()), 201);
  }

  /** Makes an active case of a family that applied by itself and waits. */
  public UUID accepted(UUID referral) {
    var opened = ok(coordinator().post("/referrals/" + referral + "/accept", Map.of()), 201);
    for (var person : opened.body().path("people")) {
      if (!person.path("role").asText().equals("CHILD")) {
        var id = UUID.fromString(person.path("personId").asText());
        var consent = new HashMap<String, Object>(CaseFixture.consentBody(id, "CONTACT"));
        consent.put("givenAt", now().toString());
        ok(coordinator().post("/cases/" + opened.id() + "/consents", consent), 201);
      }
    }
    return active(opened);
  }

  private UUID active(Answer opened) {
    var path = "/cases/" + opened.id();
    var days = 7;
    for (var person : opened.body().path("people")) {
      if (!person.path("role").asText().equals("CHILD")) {
        var id = UUID.fromString(person.path("personId").asText());
        var heldAt = now().minus(Duration.ofDays(days--));
        var interview =
            Map.of(
                "personId", id, "heldAt", heldAt.toString(), "faceToFace", true, "summary", "Да");
        ok(coordinator().post(path + "/interviews", interview), 201);
        var agreement = new HashMap<String, Object>(CaseFixture.agreementBody(id));
        agreement.put("signedAt", now().minus(Duration.ofDays(5)).toString());
        ok(coordinator().post(path + "/agreements", agreement), 201);
      }
    }
    ok(coordinator().post(path + "/activate", Map.of()), 200);
    return opened.id();
  }

  /** A family whose order, staff and enemies are a matter of chance. */
  public UUID anyFamily(Random chance, List<UUID> others) {
    var id = family(terms(chance));
    if (chance.nextInt(4) == 0) {
      ok(coordinator().replace("/cases/" + id + "/staffing", Map.of("supervisorsNeeded", 2)), 200);
    }
    if (chance.nextInt(3) == 0) {
      var conflict = Map.of("userId", supervisor(chance), "reason", "Роднина");
      ok(coordinator().post("/cases/" + id + "/conflicts-of-interest", conflict), 201);
    }
    if (chance.nextInt(3) == 0 && !others.isEmpty()) {
      var other = others.get(chance.nextInt(others.size()));
      var restriction = Map.of("withCaseId", other, "reason", "Спор");
      ok(coordinator().post("/cases/" + id + "/restrictions", restriction), 201);
    }
    return id;
  }

  private UUID supervisor(Random chance) {
    var name = SUPERVISORS.get(chance.nextInt(SUPERVISORS.size()));
    return java.util.Objects.requireNonNull(center.founded().users().get(name));
  }

  private static Map<String, Object> terms(Random chance) {
    var terms = new HashMap<String, Object>();
    terms.put("visitsPerWeek", 1 + chance.nextInt(2));
    terms.put("minutesPerVisit", 60 * (1 + chance.nextInt(2)));
    if (chance.nextInt(3) == 0) {
      terms.put("earliest", chance.nextBoolean() ? "10:00" : "12:00");
    }
    if (chance.nextInt(3) == 0) {
      terms.put("weekdays", new ArrayList<>(List.of("MONDAY", "TUESDAY", "SATURDAY")));
    }
    if (chance.nextInt(4) == 0) {
      terms.put("visitType", chance.nextBoolean() ? "SUPPORTED" : "SUPERVISED");
    }
    return terms;
  }

  /** What holds for supervisors, by chance: hours a day, breaks, families at once. */
  public void anyLimits(Random chance) {
    for (var name : SUPERVISORS) {
      var limits = new HashMap<String, Object>();
      if (chance.nextBoolean()) {
        limits.put("minutesPerDay", 60 * (2 + chance.nextInt(3)));
      }
      if (chance.nextBoolean()) {
        limits.put("breakMinutes", 15 * (1 + chance.nextInt(2)));
      }
      if (chance.nextBoolean()) {
        limits.put("familiesAtOnce", 1 + chance.nextInt(2));
      }
      var path = "/staff/" + center.founded().users().get(name) + "/terms";
      ok(center.by("admin").replace(path, limits), 200);
    }
  }

  /** Asks for a visit. */
  public Answer book(UUID caseId, Instant start, int minutes, UUID room) {
    var body = new HashMap<String, Object>();
    body.put("caseId", caseId);
    body.put("type", "SUPERVISED");
    body.put("startsAt", start.toString());
    body.put("durationMinutes", minutes);
    body.put("roomId", room);
    return coordinator().post("/visits", body);
  }

  /** The visits of the case that take place or took place. */
  public List<JsonNode> visits(UUID caseId) {
    return found("/visits?limit=200&caseId=" + caseId);
  }

  /** Those of one week. */
  public List<JsonNode> visits(UUID caseId, LocalDate monday) {
    return found(
        "/visits?limit=200&caseId=%s&from=%s&to=%s".formatted(caseId, monday, monday.plusDays(6)));
  }

  private List<JsonNode> found(String query) {
    var items = ok(coordinator().get(query), 200).body();
    return StreamSupport.stream(items.path("items").spliterator(), false)
        .filter(visit -> !visit.path("status").asText().equals("CANCELLED"))
        .toList();
  }

  public Instant now() {
    return center.time().instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), java.time.ZoneId.of("Europe/Sofia"));
  }
}
