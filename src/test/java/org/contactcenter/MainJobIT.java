package org.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.testing.TestCenter.clock;
import static org.contactcenter.testing.TestCenter.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job, whole: a court referral and a self referral, each from receipt to closure over
 * HTTP, and at each step what must be refused there.
 */
class MainJobIT {
  private static final String PHONE = "+359 888 123 456";

  private Api coordinator;
  private Api worker;
  private Api liaison;

  @BeforeEach
  void signIn() {
    clock().reset();
    coordinator = as("coordinator");
    worker = as("worker");
    liaison = as("liaison");
  }

  @Test
  void aCourtReferralGoesFromReceiptToClosure() throws Exception {
    var referral = theCourtRefers("Александра", "Димитрова");
    theReferralIsScreened(referral);
    var caseId = theReferralIsAccepted(referral);
    theIntakeIsHeld(caseId, Set.of("AGREEMENT", "INTERVIEW"));
    theCaseBecomesActive(caseId);
    var visit = aVisitIsBooked(caseId);
    theVisitTakesPlace(caseId, visit);
    var incident = anIncidentIsRecorded(caseId, visit);
    theVisitIsPrinted(visit);
    theSupervisorSubscribes(caseId, visit);
    theCaseCloses(caseId, incident);
  }

  @Test
  void aSelfReferralNeedsBothConsentsAndStopsWhenOneIsWithdrawn() {
    var referral = bothParentsApply();
    ok(coordinator.post("/referrals/" + referral + "/screen", screening("GREEN", "PROCEED")));
    var caseId = accept(referral);
    theIntakeIsHeld(caseId, Set.of("AGREEMENT", "CONSENT", "INTERVIEW"));
    var consents = bothConsent(caseId);
    ok(coordinator.post("/cases/" + caseId + "/activate", Map.of()));
    var visit = book(caseId, freeSlot(caseId));
    assertThat(visit.status()).isEqualTo(201);

    var withdrawal =
        worker.post(
            "/cases/" + caseId + "/consents/" + consents.get(0) + "/withdraw",
            Map.of("reason", "Оттегля съгласието си"));

    ok(withdrawal);
    assertThat(worker.get("/visits/" + visit.id()).text("status")).isEqualTo("CANCELLED");
    assertThat(worker.get("/cases/" + caseId + "/consents").body().path("items")).hasSize(2);
    var refused =
        coordinator.post(
            "/visits",
            Map.of(
                "caseId",
                caseId,
                "type",
                "SUPERVISED",
                "startsAt",
                visit.text("startsAt"),
                "durationMinutes",
                60));
    assertThat(refused.status()).isEqualTo(422);
    ok(
        coordinator.post(
            "/cases/" + caseId + "/close",
            Map.of("reason", "CONSENT_WITHDRAWN", "summary", "Съгласието е оттеглено.")));
    assertThat(worker.get("/cases/" + caseId).text("status")).isEqualTo("CLOSED");
  }

  // Referral

  private UUID theCourtRefers(String givenName, String familyName) {
    var referral = courtReferral(givenName, familyName);
    assertThat(nobody().post("/referrals", referral).status()).isEqualTo(401);
    assertThat(as("supervisor").post("/referrals", referral).status()).isEqualTo(403);
    assertThat(liaison.post("/referrals", without(referral, "court")).status()).isEqualTo(422);
    assertThat(liaison.post("/referrals", without(referral, "children")).status()).isEqualTo(422);
    assertThat(liaison.post("/referrals", and(referral, "surprise", 1)).status()).isEqualTo(400);

    var received = liaison.post("/referrals", referral);

    assertThat(received.status()).as(received.body().toString()).isEqualTo(201);
    assertThat(received.text("status")).isEqualTo("RECEIVED");
    assertThat(received.header("Location")).endsWith("/api/v1/referrals/" + received.id());
    assertThat(received.body().toString()).doesNotContain(PHONE);
    ok(liaison.get("/referrals/" + received.id()));
    assertThat(as("coordinator.b").get("/referrals/" + received.id()).status()).isEqualTo(404);
    return received.id();
  }

  private void theReferralIsScreened(UUID referral) {
    var path = "/referrals/" + referral;
    var again = coordinator.post("/referrals", courtReferral("Aleksandra", "Dimitrova"));
    var duplicates = coordinator.get("/referrals/" + again.id() + "/duplicates");
    assertThat(duplicates.body().path("items").toString()).contains(referral.toString());
    ok(coordinator.post("/referrals/" + again.id() + "/withdraw", Map.of("reason", "Повторено")));
    assertThat(coordinator.post("/referrals/" + again.id() + "/accept", Map.of()).status())
        .isEqualTo(422);

    assertThat(coordinator.post(path + "/decline", Map.of()).status()).isEqualTo(422);
    assertThat(liaison.post(path + "/screen", screening("GREEN", "PROCEED")).status())
        .isEqualTo(403);
    ok(coordinator.post(path + "/screen", screening("RED", "REFUSE")));
    assertThat(coordinator.post(path + "/accept", Map.of()).status()).isEqualTo(422);
    ok(coordinator.post(path + "/screen", screening("AMBER", "PROCEED")));
    ok(coordinator.post(path + "/wait", Map.of("priority", "HIGH", "reason", "Няма свободен ден")));
  }

  private UUID theReferralIsAccepted(UUID referral) {
    assertThat(worker.post("/referrals/" + referral + "/accept", Map.of()).status()).isEqualTo(403);
    var caseId = accept(referral);
    assertThat(accept(referral, 422).problem()).isEqualTo("referral-accepted");
    assertThat(as("worker2").get("/cases/" + caseId).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get("/cases/" + caseId).status()).isEqualTo(404);
    assertThat(as("admin").get("/cases/" + caseId).status()).isEqualTo(403);
    return caseId;
  }

  private UUID bothParentsApply() {
    var self = new HashMap<>(courtReferral("Ayşe", "Yılmaz"));
    self.remove("court");
    self.put("source", "SELF");
    var received = coordinator.post("/referrals", self);
    assertThat(received.status()).as(received.body().toString()).isEqualTo(201);
    assertThat(received.text("status")).isEqualTo("RECEIVED");
    return received.id();
  }

  private UUID accept(UUID referral) {
    return accept(referral, 201).id();
  }

  private Answer accept(UUID referral, int status) {
    var answer =
        coordinator.post(
            "/referrals/" + referral + "/accept",
            Map.of("caseWorker", TestCenter.founding().users().get("worker")));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    return answer;
  }

  // Intake

  private void theIntakeIsHeld(UUID caseId, Set<String> missing) {
    var path = "/cases/" + caseId;
    assertThat(unmet(caseId)).isEqualTo(missing);
    var early = worker.post(path + "/activate", Map.of());
    assertThat(early.status()).isEqualTo(422);
    var residential = person(caseId, "RESIDENTIAL_PARENT");
    var visiting = person(caseId, "VISITING_PARENT");
    clock().advance(Duration.ofHours(2));
    var now = clock().instant();
    ok(worker.post(path + "/interviews", interview(residential, now.minusSeconds(3600))), 201);
    for (var heldAt :
        List.of(
            now.minusSeconds(3600), now.plusSeconds(60), Instant.parse("2026-01-01T08:00:00Z"))) {
      assertThat(worker.post(path + "/interviews", interview(visiting, heldAt)).status())
          .isEqualTo(422);
    }
    ok(worker.post(path + "/interviews", interview(visiting, now.minusSeconds(600))), 201);
    for (var side : List.of(residential, visiting)) {
      assertThat(worker.post(path + "/agreements", signature(side, 999, now)).status())
          .isEqualTo(422);
      ok(
          worker.post(path + "/agreements", signature(side, version("SERVICE_AGREEMENT"), now)),
          201);
    }
  }

  private List<UUID> bothConsent(UUID caseId) {
    return List.of("RESIDENTIAL_PARENT", "VISITING_PARENT").stream()
        .map(
            role -> {
              assertThat(worker.post("/cases/" + caseId + "/activate", Map.of()).status())
                  .isEqualTo(422);
              var consent =
                  Map.of(
                      "personId",
                      person(caseId, role),
                      "purpose",
                      "CONTACT",
                      "textVersion",
                      version("CONTACT"),
                      "language",
                      "bg",
                      "method",
                      "IN_PERSON",
                      "givenAt",
                      clock().instant());
              return ok(worker.post("/cases/" + caseId + "/consents", consent), 201).id();
            })
        .toList();
  }

  private void theCaseBecomesActive(UUID caseId) {
    assertThat(worker.get("/cases/" + caseId + "/readiness").body().path("ready").asBoolean())
        .isTrue();
    var early =
        coordinator.post(
            "/visits",
            Map.of(
                "caseId",
                caseId,
                "type",
                "SUPERVISED",
                "startsAt",
                "2026-03-10T10:00:00Z",
                "durationMinutes",
                60));
    assertThat(early.status()).as("no visit before activation").isEqualTo(422);
    ok(worker.post("/cases/" + caseId + "/activate", Map.of()));
    assertThat(worker.get("/cases/" + caseId).text("status")).isEqualTo("ACTIVE");
  }

  private Set<String> unmet(UUID caseId) {
    var items = worker.get("/cases/" + caseId + "/readiness").body().path("items");
    var codes = new TreeSet<String>();
    items.forEach(
        item -> {
          if (!item.path("met").asBoolean()) {
            codes.add(item.path("code").asText());
          }
        });
    return codes;
  }

  // Visit

  private Answer aVisitIsBooked(UUID caseId) {
    var slot = freeSlot(caseId);
    for (var refused :
        Map.of(
                "2026-03-10T02:00:00Z", 422, // at night
                "2026-03-01T10:00:00Z", 422, // in the past
                "2027-06-01T10:00:00Z", 422) // beyond the order
            .entrySet()) {
      var answer =
          coordinator.post(
              "/visits",
              Map.of(
                  "caseId",
                  caseId,
                  "type",
                  "SUPERVISED",
                  "startsAt",
                  refused.getKey(),
                  "durationMinutes",
                  60));
      assertThat(answer.status()).as(refused.getKey()).isEqualTo(refused.getValue());
    }
    var visit = book(caseId, slot);
    assertThat(visit.status()).as(visit.body().toString()).isEqualTo(201);
    assertThat(visit.text("status")).isEqualTo("PLANNED");
    assertThat(visit.body().path("doorTimes")).hasSize(6);
    assertThat(book(caseId, slot).status()).as("the same place again").isEqualTo(409);
    ok(coordinator.post("/visits/" + visit.id() + "/confirm", Map.of()));
    return visit;
  }

  private JsonNode freeSlot(UUID caseId) {
    var slots =
        coordinator.get(
            "/slots?caseId="
                + caseId
                + "&from=2026-03-10&to=2026-03-12&durationMinutes=60&limit=5");
    ok(slots);
    assertThat(slots.body().path("items")).isNotEmpty();
    return slots.body().path("items").get(0);
  }

  private Answer book(UUID caseId, JsonNode slot) {
    return coordinator.post(
        "/visits",
        Map.of(
            "caseId",
            caseId,
            "type",
            "SUPERVISED",
            "startsAt",
            slot.path("startsAt").asText(),
            "durationMinutes",
            60,
            "roomId",
            slot.path("roomId").asText(),
            "supervisorIds",
            List.of(TestCenter.founding().users().get("supervisor"))));
  }

  private void theVisitTakesPlace(UUID caseId, Answer visit) {
    var path = "/visits/" + visit.id();
    var mother = person(caseId, "RESIDENTIAL_PARENT");
    var father = person(caseId, "VISITING_PARENT");
    var child = person(caseId, "CHILD");
    var start = Instant.parse(visit.text("startsAt"));
    var frontDesk = as("frontdesk");
    var supervisor = as("supervisor");
    assertThat(frontDesk.post(path + "/arrive", Map.of("personId", mother)).status())
        .as("not on the day")
        .isIn(404, 422);
    assertThat(supervisor.post(path + "/start", Map.of()).status()).isEqualTo(422);

    clock().set(start.minus(Duration.ofMinutes(15)));
    ok(frontDesk.post(path + "/arrive", Map.of("personId", mother)));
    ok(frontDesk.post(path + "/arrive", Map.of("personId", child, "broughtBy", mother)));
    var meeting = frontDesk.post(path + "/arrive", Map.of("personId", father));
    assertThat(meeting.problem()).isEqualTo("would-meet");
    ok(frontDesk.post(path + "/depart", Map.of("personId", mother)));
    clock().set(start);
    ok(frontDesk.post(path + "/arrive", Map.of("personId", father)));
    ok(supervisor.post(path + "/start", Map.of()));
    assertThat(coordinator.post(path + "/move", Map.of("startsAt", start)).problem())
        .isEqualTo("visit-in-progress");
    theSupervisorNotes(visit);
    clock().set(start.plus(Duration.ofMinutes(60)));
    ok(supervisor.post(path + "/end", Map.of()));
    ok(frontDesk.post(path + "/depart", Map.of("personId", father)));
    clock().advance(Duration.ofMinutes(15));
    ok(frontDesk.post(path + "/arrive", Map.of("personId", mother)));
    ok(frontDesk.post(path + "/depart", Map.of("personId", child)));
    ok(frontDesk.post(path + "/depart", Map.of("personId", mother)));
    assertThat(worker.get(path).text("status")).isEqualTo("COMPLETED");
  }

  private void theSupervisorNotes(Answer visit) {
    var notes = "/visits/" + visit.id() + "/notes";
    var supervisor = as("supervisor");
    var draft =
        ok(supervisor.post(notes, Map.of("text", "Детето подаде рисунка на баща си.")), 201);
    assertThat(coordinator.post(notes + "/" + draft.id() + "/sign", Map.of()).status())
        .isIn(403, 404);
    ok(supervisor.post(notes + "/" + draft.id() + "/sign", Map.of()));
    assertThat(
            supervisor.with("If-Match", "*").put(notes + "/" + draft.id(), text("Друго")).status())
        .isEqualTo(422);
    ok(supervisor.post(notes + "/" + draft.id() + "/amend", text("Рисунката беше на къща.")));
  }

  private UUID anIncidentIsRecorded(UUID caseId, Answer visit) {
    var incident =
        ok(
            as("supervisor")
                .post(
                    "/incidents",
                    Map.of(
                        "caseId",
                        caseId,
                        "visitId",
                        visit.id(),
                        "severity",
                        "MINOR",
                        "category",
                        "RULE_BROKEN",
                        "occurredAt",
                        clock().instant().minusSeconds(1800),
                        "people",
                        List.of(
                            Map.of(
                                "personId", person(caseId, "VISITING_PARENT"), "part", "INVOLVED")),
                        "description",
                        "Бащата снима с телефон.",
                        "actionTaken",
                        "Помолен да спре.")),
            201);
    assertThat(incident.text("status")).isEqualTo("OPEN");
    return incident.id();
  }

  // Paper and calendar

  private void theVisitIsPrinted(Answer visit) throws IOException {
    var pdf = worker.with("Accept-Language", "bg").get("/visits/" + visit.id() + "/report.pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
    var text = read(pdf);
    assertThat(text).contains("Александра", "рисунка", "Рисунката беше на къща");
    assertThat(text).doesNotContain(PHONE).doesNotContain("888 123");
    assertThat(liaison.get("/visits/" + visit.id() + "/report.pdf").status()).isEqualTo(403);
  }

  private void theSupervisorSubscribes(UUID caseId, Answer visit)
      throws IOException, ParserException {
    var made = ok(as("supervisor").post("/calendars", Map.of("kind", "MINE")), 201);
    var feed = nobody().get(made.text("url"));
    assertThat(feed.status()).isEqualTo(200);
    var body = new String(feed.bytes(), StandardCharsets.UTF_8);
    var calendar = new CalendarBuilder().build(new StringReader(body));
    var number = worker.get("/cases/" + caseId).text("number");
    assertThat(calendar.<VEvent>getComponents("VEVENT"))
        .anySatisfy(event -> assertThat(event.toString()).contains(number));
    assertThat(body).doesNotContain("Димитров").contains("VTIMEZONE");
    assertThat(visit.id()).isNotNull();
  }

  // Closure

  private void theCaseCloses(UUID caseId, UUID incident) throws IOException {
    var path = "/cases/" + caseId;
    var ahead = book(caseId, freeSlotLater(caseId));
    assertThat(ahead.status()).as(ahead.body().toString()).isEqualTo(201);
    var closing = Map.of("reason", "GOAL_REACHED", "summary", "Целта е постигната.");
    assertThat(coordinator.post(path + "/close", closing).status()).isEqualTo(422);
    ok(
        coordinator.post(
            "/visits/" + ahead.id() + "/cancel", Map.of("by", "CENTER", "reason", "Край")));
    assertThat(coordinator.post(path + "/close", closing).status()).isEqualTo(422);
    ok(coordinator.post("/incidents/" + incident + "/review", Map.of("conclusion", "Обсъдено")));
    ok(coordinator.post("/incidents/" + incident + "/close", Map.of()));
    assertThat(coordinator.get(path + "/closure").body().path("ready").asBoolean()).isTrue();

    ok(coordinator.post(path + "/close", closing));

    var notices = coordinator.get(path + "/notices").body().path("items");
    assertThat(notices).hasSize(3);
    for (var notice : notices) {
      var pdf = coordinator.get(notice.path("pdf").asText().replace("/api/v1", ""));
      assertThat(read(pdf)).contains(worker.get(path).text("number")).doesNotContain(PHONE);
    }
    assertThat(coordinator.post(path + "/suspend", Map.of("reason", "Късно")).problem())
        .isEqualTo("case-closed");
    var visit =
        coordinator.post(
            "/visits",
            Map.of(
                "caseId",
                caseId,
                "type",
                "SUPERVISED",
                "startsAt",
                "2026-03-20T10:00:00Z",
                "durationMinutes",
                60));
    assertThat(visit.status()).isEqualTo(422);
    assertThat(actions(caseId)).contains("case.closed", "visit.booked");
  }

  private JsonNode freeSlotLater(UUID caseId) {
    var slots =
        coordinator.get(
            "/slots?caseId=" + caseId + "&from=2026-03-16&to=2026-03-18&durationMinutes=60");
    return slots.body().path("items").get(0);
  }

  private Set<String> actions(UUID caseId) {
    var items = worker.get("/cases/" + caseId + "/timeline?limit=200").body().path("items");
    var actions = new TreeSet<String>();
    items.forEach(item -> actions.add(item.path("action").asText()));
    return actions;
  }

  // Small words

  private static Map<String, Object> courtReferral(String givenName, String familyName) {
    var referral = new HashMap<String, Object>();
    referral.put("source", "COURT");
    referral.put("language", "bg");
    referral.put(
        "court",
        Map.of(
            "courtId", TestCenter.founding().court(),
            "caseNumber", "1234/2026",
            "orderNumber", "56",
            "orderDate", "2026-02-20",
            "validUntil", "2026-12-31"));
    referral.put("reason", "Режим на лични отношения");
    referral.put("urgency", "NORMAL");
    referral.put(
        "children",
        List.of(
            Map.of("givenName", givenName, "familyName", familyName, "birthDate", "2018-05-17")));
    referral.put(
        "adults",
        List.of(
            adult("RESIDENTIAL_PARENT", "Мария", familyName),
            adult("VISITING_PARENT", "Иван", "Димитров")));
    referral.put("requested", Map.of("visitType", "SUPERVISED", "durationMinutes", 60));
    referral.put("safety", Map.of("domesticViolence", true, "restrainingOrder", false));
    return referral;
  }

  private static Map<String, Object> adult(String role, String givenName, String familyName) {
    return Map.of(
        "role", role,
        "givenName", givenName,
        "familyName", familyName,
        "phone", PHONE,
        "addressConfidential", true);
  }

  private static Map<String, Object> screening(String level, String decision) {
    return Map.of("level", level, "factors", List.of("violence"), "decision", decision);
  }

  private static Map<String, Object> interview(UUID person, Instant heldAt) {
    return Map.of(
        "personId", person, "heldAt", heldAt, "faceToFace", true, "summary", "Разговор за реда.");
  }

  private static Map<String, Object> signature(UUID person, Object version, Instant signedAt) {
    return Map.of(
        "personId", person,
        "textVersion", version,
        "language", "bg",
        "method", "PAPER",
        "signedAt", signedAt);
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private int version(String purpose) {
    var texts = worker.get("/texts?purpose=" + purpose + "&language=bg");
    return texts.body().path("items").get(0).path("version").asInt();
  }

  private UUID person(UUID caseId, String role) {
    var people = worker.get("/cases/" + caseId).body().path("people");
    return StreamSupport.stream(people.spliterator(), false)
        .filter(person -> person.path("role").asText().equals(role))
        .map(person -> UUID.fromString(person.path("personId").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static String read(Answer pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Answer ok(Answer answer) {
    return ok(answer, 200);
  }

  private static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    return answer;
  }

  private static Map<String, Object> without(Map<String, Object> map, String key) {
    var less = new HashMap<>(map);
    less.remove(key);
    return less;
  }

  private static Map<String, Object> and(Map<String, Object> map, String key, Object value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
