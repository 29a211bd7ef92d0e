package org.contactcenter.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.testing.TestCenter.as;

import java.net.URLEncoder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.file.Uploaded;
import org.contactcenter.referral.application.ApplicationFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;

/**
 * A family of which every text that the API takes holds a sentinel: a word that occurs nowhere
 * else. It goes the whole way from the referral to the closure.
 */
final class SentinelFamily {
  static final String WORD = "Кварцит";
  static final String LATIN = "quartzite";
  static final String PHONE = "+359 777314159265";
  static final LocalDate BIRTH = LocalDate.of(2017, 11, 23);

  /** Two years before the day on which its time is over. */
  private static final LocalDate VISITED_ON = LocalDate.of(2027, 2, 15);

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private SentinelFamily() {}

  /** What a dump must not show once the family is anonymised. */
  static List<String> traces() {
    return List.of("кварц", "quartz", "kvarc", "kvarts", "quarc", "777314159265", BIRTH.toString());
  }

  /** The whole way of a court's family, closed at its end. */
  static Family closed() {
    var family = accepted();
    people(family);
    CaseFixture.ready(family);
    records(family);
    CaseFixture.activate(family);
    service(family);
    close(family.path());
    return family;
  }

  /** The family comes back once more and is closed again; answers the new case. */
  static UUID backAgain(Family family) {
    var again = done(post(family.path() + "/reopen", reason("reopen"))).id();
    close("/cases/" + again);
    return again;
  }

  /** Another family's request, declined. */
  static UUID declined() {
    var referral = new HashMap<>(referral());
    referral.remove("court");
    referral.put("source", "AGENCY");
    referral.put("agency", word("agency"));
    var id = done(post("/referrals", referral)).id();
    done(post("/referrals/" + id + "/decline", reason("decline")));
    appliedByThemselves();
    var withdrawn = done(post("/referrals", referral())).id();
    done(post("/referrals/" + withdrawn + "/withdraw", reason("withdraw")));
    return id;
  }

  static String word(String field) {
    return WORD + " " + field;
  }

  private static Family accepted() {
    var api = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
    var received = done(api.post("/referrals", referral())).id();
    var path = "/referrals/" + received;
    var screening =
        Map.of(
            "level",
            "AMBER",
            "factors",
            List.of(word("factor")),
            "decision",
            "PROCEED",
            "notes",
            word("screening"));
    done(post(path + "/screen", screening));
    done(post(path + "/wait", Map.of("priority", "HIGH", "reason", word("wait"))));
    var opened = done(post(path + "/accept", Map.of()));
    return new Family(
        opened.id(),
        received,
        person(opened, "CHILD"),
        person(opened, "RESIDENTIAL_PARENT"),
        person(opened, "VISITING_PARENT"));
  }

  private static void people(Family family) {
    for (var person : List.of(family.child(), family.mother(), family.father())) {
      var contact =
          Map.of(
              "phone",
              PHONE,
              "email",
              LATIN + "@example.org",
              "address",
              word("address"),
              "workplace",
              word("workplace"),
              "school",
              word("school"),
              "confidential",
              true);
      done(coordinator().replace("/people/" + person + "/contact", contact));
    }
    var special =
        Map.of("health", datum("health"), "religion", datum("faith"), "ethnicity", datum("roots"));
    done(coordinator().replace("/people/" + family.child() + "/special-categories", special));
    var correction =
        Map.of(
            "givenName", word("given again"),
            "familyName", word("family again"),
            "languages", List.of("bg-xx-" + LATIN.substring(0, 8)),
            "needs", word("needs again"),
            "reason", word("correction"));
    done(coordinator().replace("/people/" + family.mother(), correction));
    var grandmother =
        Map.of(
            "person",
            Map.of(
                "givenName", word("grandmother"),
                "familyName", word("grandmother"),
                "needs", word("needs"),
                "phone", PHONE,
                "email", LATIN + "@example.org",
                "address", word("address")),
            "role",
            "AUTHORIZED_PERSON");
    done(post(family.path() + "/parties", grandmother));
  }

  private static void records(Family family) {
    var interview =
        new HashMap<>(
            CaseFixture.interviewBody(
                family.mother(), CaseFixture.now().minus(Duration.ofDays(2))));
    interview.put("summary", word("interview"));
    done(post(family.path() + "/interviews", interview));
    done(post(family.path() + "/orders", order()));
    var sharing = CaseFixture.consentBody(family.mother(), "INFORMATION_SHARING");
    var consent = done(post(family.path() + "/consents", sharing)).id();
    done(post(family.path() + "/consents/" + consent + "/withdraw", reason("consent")));
    signedFromAfar(family);
    done(coordinator().replace(family.path() + "/safety-plan", safetyPlan(family)));
    follow(family);
    CaseFixture.assign(family, "worker");
    done(as("worker2").post(family.path() + "/break-glass", reason("glass")));
    done(post(family.path() + "/legal-hold", reason("hold")));
    done(post(family.path() + "/release-hold", reason("release")));
    var conflicts = family.path() + "/conflicts-of-interest";
    var kin = TestCenter.founding().users().get("supervisor3");
    var declared = Map.of("userId", kin, "reason", word("conflict"));
    var conflict = done(post(conflicts, declared)).id();
    done(post(conflicts + "/" + conflict + "/end", reason("conflict ended")));
  }

  private static void signedFromAfar(Family family) {
    var wanted = Map.of("personId", family.mother(), "purpose", "INFORMATION_SHARING");
    var link = done(post(family.path() + "/signing-links", wanted)).text("token");
    var signature = Map.of("token", link, "name", word("signed"));
    done(TestCenter.nobody().post("/public/signing-links/sign", signature));
  }

  /** Both parents of another family, of whom one takes it back. */
  private static void appliedByThemselves() {
    var first = ApplicationFixture.told("CARER", word("carer"), word("carer"));
    first.put("reason", word("own reason"));
    var begun = done(ApplicationFixture.apply(first));
    var second = ApplicationFixture.told("VISITING_PARENT", word("other"), word("other"));
    var joining = Map.of("invitation", begun.text("invitation"), "application", second);
    var joined = done(TestCenter.nobody().post(ApplicationFixture.DOOR + "/join", joining));
    var own = Map.of("reference", joined.text("reference"), "secret", joined.text("secret"));
    done(TestCenter.nobody().post(ApplicationFixture.DOOR + "/withdraw", own));
  }

  private static void follow(Family family) {
    var review =
        Map.of(
            "heldOn", CaseFixture.today(),
            "findings", word("findings"),
            "childVoice", word("voice"),
            "safety", word("safe"),
            "contact", word("together"),
            "decision", "CONTINUE",
            "reason", word("review"));
    done(post(family.path() + "/reviews", review));
    var step =
        Map.of(
            "toStage", "SUPPORTED",
            "decidedOn", CaseFixture.today(),
            "criteria", List.of(Map.of("text", word("criterion"), "met", true)),
            "reason", word("progress"));
    done(post(family.path() + "/progress", step));
    var rating =
        Map.of(
            "moment", "INTAKE",
            "ratedOn", CaseFixture.today(),
            "emotionalSafety", 2,
            "physicalSafety", 3,
            "parentalConflict", 4,
            "contactQuality", 1,
            "remarks", word("remarks"));
    done(post(family.path() + "/outcomes", rating));
    var refusal =
        Map.of(
            "childId", family.child(),
            "refusedAt", CaseFixture.now().toString(),
            "words", word("refusal"),
            "response", word("response"));
    done(post(family.path() + "/refusals", refusal));
  }

  private static Map<String, Object> safetyPlan(Family family) {
    return Map.of(
        "arrival", word("arrival"),
        "departure", word("departure"),
        "notAllowed", List.of(word("gift")),
        "mayCollect", List.of(family.mother()),
        "medical", word("medicine"),
        "steps", List.of(Map.of("occasion", word("occasion"), "action", word("step"))));
  }

  private static void service(Family family) {
    var day = VISITED_ON;
    var cancelled = VisitFixture.aVisit(family, day, "10:00").booked();
    var cancel = Map.of("by", "VISITING_PARENT", "reason", word("cancel"));
    done(VisitFixture.verb(cancelled, "cancel", cancel));
    var visit = VisitFixture.aVisit(family, day.plusDays(1), "10:00").booked();
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    var supervisor = UUID.fromString(visit.body().at("/supervisorIds/0").asText());
    done(
        as(VisitFixture.nameOf(supervisor))
            .post("/visits/" + visit.id() + "/safety/acknowledge", Map.of()));
    done(VisitFixture.verb(visit, "start", Map.of()));
    notes("/visits/" + visit.id() + "/notes");
    incident(family, visit.id());
    done(VisitFixture.verb(visit, "terminate", reason("terminate")));
    var pause =
        Map.of(
            "reason", word("suspend"),
            "notice", word("notice"),
            "conditions", word("conditions"),
            "reviewOn", CaseFixture.today().plusDays(14));
    done(post(family.path() + "/suspend", pause));
    done(post(family.path() + "/resume", Map.of()));
    reports(family);
  }

  /** One released, one given up after it had come back, one that was asked for no more. */
  private static void reports(Family family) {
    var lawyer =
        Map.of(
            "personId", family.mother(),
            "kind", "LAWYER",
            "name", word("lawyer"),
            "reach", word("office"),
            "from", CaseFixture.today());
    done(post(family.path() + "/representatives", lawyer));
    var asked = Map.of("dueOn", CaseFixture.today(), "questions", List.of(word("question")));
    var requests = family.path() + "/report-requests";
    var request = done(post(requests, asked)).id();
    var other = done(post(requests, asked)).id();
    done(post(requests + "/" + other + "/withdraw", reason("no request")));
    var report =
        Map.of(
            "caseId", family.caseId(),
            "from", CaseFixture.today().minusDays(5),
            "to", CaseFixture.today(),
            "introduction", word("introduction"),
            "summary", word("report"),
            "answers", List.of(Map.of("question", word("asked"), "answer", word("answer"))),
            "requestId", request);
    var released = "/reports/" + done(post("/reports", report)).id();
    done(post(released + "/release", Map.of()));
    var corrected = "/reports/" + done(post(released + "/correct", reason("corrected"))).id();
    done(post(corrected + "/submit", Map.of()));
    done(post(corrected + "/return", reason("returned")));
    done(post(corrected + "/discard", reason("discarded")));
  }

  private static void notes(String path) {
    var signed = done(post(path, text("note"))).id();
    done(post(path + "/" + signed + "/sign", Map.of()));
    done(post(path + "/" + signed + "/amend", text("amendment")));
    var draft = done(post(path, text("draft"))).id();
    done(post(path + "/" + draft + "/sign", Map.of()));
  }

  private static void incident(Family family, UUID visit) {
    var report =
        Map.of(
            "caseId", family.caseId(),
            "visitId", visit,
            "severity", "SERIOUS",
            "category", "THREAT",
            "occurredAt", TestCenter.clock().instant().toString(),
            "people",
                List.of(
                    Map.of("personId", family.father(), "part", "INVOLVED"),
                    Map.of(
                        "personId", family.child(), "part", "INJURED", "injury", word("injury"))),
            "description", word("description"),
            "actionTaken", word("action"));
    var path = "/incidents/" + done(post("/incidents", report)).id();
    file(path);
    file(family.path());
    done(post(path + "/notify", Map.of("authority", word("authority"), "how", "PHONE")));
    var witness =
        Map.of(
            "name", word("witness"),
            "role", word("neighbour"),
            "reach", word("reach"),
            "statement", word("statement"));
    done(post(path + "/amend", Map.of("text", word("addition"), "witnesses", List.of(witness))));
    var hold = Map.of("authority", word("protection"), "reason", word("held"));
    var held = done(post(path + "/holds", hold)).id();
    done(post(path + "/holds/" + held + "/release", reason("freed")));
    var task =
        Map.of(
            "ownerId", VisitFixture.user("worker"),
            "dueOn", CaseFixture.today().plusDays(3),
            "task", word("task"));
    var followUp = done(post(path + "/follow-ups", task)).id();
    done(post(path + "/follow-ups/" + followUp + "/done", Map.of()));
    done(post(path + "/review", Map.of("conclusion", word("conclusion"))));
    done(post(path + "/close", Map.of()));
  }

  private static void file(String owner) {
    var address = owner + "/files?kind=PHOTO&name=" + URLEncoder.encode(word("file"), UTF_8);
    done(coordinator().raw("POST", address, Uploaded.body(Uploaded.png(word("content")))));
  }

  private static void close(String path) {
    done(post(path + "/close", Map.of("reason", "VIOLENCE", "summary", word("summary"))));
  }

  private static Map<String, Object> referral() {
    var number = COUNTER.incrementAndGet();
    var referral = new HashMap<>(CaseFixture.referral("COURT"));
    referral.put("reason", word("reason"));
    referral.put("court", order());
    referral.put(
        "children",
        List.of(
            Map.of(
                "givenName", word("child " + number),
                "familyName", word("child"),
                "birthDate", BIRTH,
                "needs", word("needs"))));
    referral.put(
        "adults", List.of(adult("RESIDENTIAL_PARENT", number), adult("VISITING_PARENT", number)));
    referral.put("requested", Map.of("visitType", "SUPERVISED", "frequency", word("frequency")));
    referral.put(
        "safety",
        Map.of(
            "domesticViolence",
            true,
            "restrainingOrder",
            false,
            "allegations",
            word("allegations"),
            "notes",
            word("safety")));
    return referral;
  }

  private static Map<String, Object> datum(String value) {
    return Map.of("value", word(value), "basis", "CARE", "reason", word("why"));
  }

  private static Map<String, Object> order() {
    return Map.of(
        "courtId", TestCenter.founding().court(),
        "caseNumber", word("case") + " " + COUNTER.incrementAndGet() + "/2026",
        "orderNumber", word("order"),
        "orderDate", CaseFixture.today().minusDays(30),
        "terms",
            Map.of(
                "authorizedPersons", List.of(word("authorized")),
                "excludedPersons", List.of(word("excluded")),
                "weekdays", List.of(DayOfWeek.values()),
                "notes", word("terms")));
  }

  private static Map<String, Object> adult(String role, int number) {
    return Map.of(
        "role",
        role,
        "givenName",
        word(role.substring(0, 4) + number),
        "familyName",
        word("adult"),
        "phone",
        PHONE,
        "email",
        LATIN + "@example.org",
        "address",
        word("address"),
        "addressConfidential",
        true);
  }

  private static UUID person(Answer file, String role) {
    return StreamSupport.stream(file.body().path("people").spliterator(), false)
        .filter(person -> person.path("role").asText().equals(role))
        .map(person -> UUID.fromString(person.path("personId").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isBetween(200, 201);
    return answer;
  }

  private static Answer post(String path, Object body) {
    return coordinator().post(path, body);
  }

  private static Map<String, Object> reason(String field) {
    return Map.of("reason", word(field));
  }

  private static Map<String, Object> text(String field) {
    return Map.of("text", word(field));
  }
}
