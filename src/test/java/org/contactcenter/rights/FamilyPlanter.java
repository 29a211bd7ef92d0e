package org.contactcenter.rights;

import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.rights.Sentinels.Kind.CANCELLATION;
import static org.contactcenter.rights.Sentinels.Kind.CASE;
import static org.contactcenter.rights.Sentinels.Kind.CONTACT;
import static org.contactcenter.rights.Sentinels.Kind.HOLD;
import static org.contactcenter.rights.Sentinels.Kind.INCIDENT;
import static org.contactcenter.rights.Sentinels.Kind.NAME;
import static org.contactcenter.rights.Sentinels.Kind.NEED;
import static org.contactcenter.rights.Sentinels.Kind.NOTE;
import static org.contactcenter.rights.Sentinels.Kind.ORDER;
import static org.contactcenter.rights.Sentinels.Kind.OUTCOME;
import static org.contactcenter.rights.Sentinels.Kind.QUEUE;
import static org.contactcenter.rights.Sentinels.Kind.REFERRAL;
import static org.contactcenter.rights.Sentinels.Kind.REPORT;
import static org.contactcenter.rights.Sentinels.Kind.SAFETY;
import static org.contactcenter.rights.Sentinels.Kind.SPECIAL;
import static org.contactcenter.rights.Sentinels.Kind.VISIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.core.Role;
import org.contactcenter.file.Uploaded;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;

/** Leads a family over HTTP through all that can be recorded of one, a sentinel in every field. */
final class FamilyPlanter {
  private static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

  private final GlassHouse glassHouse;
  private final String name;
  private String tag;
  private final GlassHouse.Crew crew;
  private final Api coordinator;
  private final Api worker;
  private final Api supervisor;
  private final String coordinatorName;

  FamilyPlanter(GlassHouse glassHouse, String name, GlassHouse.Crew crew) {
    this.glassHouse = glassHouse;
    this.name = name;
    this.tag = name;
    this.crew = crew;
    this.coordinatorName = crew.house().user(Role.COORDINATOR);
    this.coordinator = glassHouse.center.by(coordinatorName);
    this.worker = glassHouse.center.by(crew.worker());
    this.supervisor = glassHouse.center.by(crew.supervisor());
  }

  PlantedFamily plant() {
    var opened = open(crew.worker());
    var path = "/cases/" + opened.id();
    var people = people(opened);
    var mother = people.get("RESIDENTIAL_PARENT");
    var father = people.get("VISITING_PARENT");
    contact(mother, true);
    contact(father, false);
    special(mother);
    intake(path, mother, father);
    records(path, father);
    safetyPlan(path, mother);
    follow(path);
    ok(coordinator.post(path + "/activate", Map.of()), 200);
    pause(path);
    var visit = visit(opened.id(), 0);
    conduct(visit, people);
    var incident = incident(opened.id(), visit, people);
    files(path, incident);
    signing(path, people.get("RESIDENTIAL_PARENT"));
    var ahead = visit(opened.id(), 3);
    var cancelled = visit(opened.id(), 4);
    ok(
        coordinator.post(
            "/visits/" + cancelled + "/cancel",
            Map.of("by", "CENTER", "reason", word(CANCELLATION, "visit.reason"))),
        200);
    var offer = offerOf(cancelled);
    end(visit);
    var report = report(opened.id(), mother);
    var pending = pending();
    var declined = declined();
    var spare = spare();
    return new PlantedFamily(
        name,
        opened.id(),
        UUID.fromString(opened.text("referralId")),
        pending,
        declined,
        closed(),
        people.get("CHILD"),
        mother,
        father,
        visit,
        ahead,
        incident,
        offer,
        glass(spare),
        spare.id(),
        spare.text("number"),
        crew.court(),
        report);
  }

  /** A referral declined, and no more. */
  void plantLongAgo() {
    tag = name + ".before";
    declined();
  }

  private Answer open(String caseWorker) {
    var referral = referral();
    ok(coordinator.post("/referrals/" + referral + "/screen", screening()), 200);
    var worker = Map.of("caseWorker", userId(caseWorker));
    return ok(coordinator.post("/referrals/" + referral + "/accept", worker), 201);
  }

  private UUID referral() {
    return ok(coordinator.post("/referrals", referralBody()), 201).id();
  }

  private Map<String, Object> screening() {
    return Map.of(
        "level",
        "AMBER",
        "factors",
        List.of(word(SAFETY, "screening.factor")),
        "decision",
        "PROCEED",
        "notes",
        word(QUEUE, "screening.notes"));
  }

  Map<String, Object> referralBody() {
    return Map.of(
        "source", "COURT",
        "receivedAt", now().minus(Duration.ofDays(20)).toString(),
        "language", "bg",
        "court", order(),
        "reason", word(REFERRAL, "referral.reason"),
        "urgency", "NORMAL",
        "children",
            List.of(person(Map.of("birthDate", "2019-05-01", "needs", word(NEED, "child.needs")))),
        "adults",
            List.of(
                person(adult("RESIDENTIAL_PARENT", true)), person(adult("VISITING_PARENT", false))),
        "requested", Map.of("visitType", "SUPERVISED", "frequency", word(REFERRAL, "frequency")),
        "safety",
            Map.of(
                "domesticViolence",
                true,
                "restrainingOrder",
                true,
                "allegations",
                word(SAFETY, "safety.allegations"),
                "notes",
                word(SAFETY, "safety.notes")));
  }

  private Map<String, Object> order() {
    return Map.of(
        "courtId", crew.court(),
        "caseNumber", word(ORDER, "order.caseNumber"),
        "orderNumber", word(ORDER, "order.orderNumber"),
        "orderDate", today().minusDays(30).toString());
  }

  private Map<String, Object> adult(String role, boolean confidential) {
    return Map.of(
        "role",
        role,
        "phone",
        "+359" + digits(CONTACT, role + ".phone"),
        "email",
        word(CONTACT, role + ".email") + "@example.org",
        "address",
        word(CONTACT, role + ".address"),
        "addressConfidential",
        confidential);
  }

  private Map<String, Object> person(Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("givenName", word(NAME, "givenName"));
    body.put("familyName", word(NAME, "familyName"));
    return body;
  }

  private void contact(UUID person, boolean confidential) {
    var data =
        Map.of(
            "phone",
            "+359" + digits(CONTACT, "contact.phone"),
            "email",
            word(CONTACT, "contact.email") + "@example.org",
            "address",
            word(CONTACT, "contact.address"),
            "workplace",
            word(CONTACT, "contact.workplace"),
            "school",
            word(CONTACT, "contact.school"),
            "confidential",
            confidential);
    ok(coordinator.replace("/people/" + person + "/contact", data), 200);
  }

  private void special(UUID person) {
    var told = new HashMap<String, Object>();
    for (var category : List.of("ethnicity", "health", "religion")) {
      told.put(
          category,
          Map.of(
              "value", word(SPECIAL, category),
              "basis", "EXPLICIT_CONSENT",
              "reason", word(SPECIAL, category + ".reason")));
    }
    ok(coordinator.replace("/people/" + person + "/special-categories", told), 200);
  }

  private void intake(String path, UUID mother, UUID father) {
    for (var person : List.of(mother, father)) {
      var interview =
          Map.of(
              "personId",
              person,
              "heldAt",
              now().minus(Duration.ofDays(person.equals(mother) ? 7 : 6)).toString(),
              "faceToFace",
              true,
              "summary",
              word(CASE, "interview.summary"));
      ok(coordinator.post(path + "/interviews", interview), 201);
      ok(coordinator.post(path + "/agreements", agreement(person)), 201);
    }
  }

  private Map<String, Object> agreement(UUID person) {
    return Map.of(
        "personId",
        person,
        "textVersion",
        1,
        "language",
        "bg",
        "method",
        "PAPER",
        "signedAt",
        now().minus(Duration.ofDays(5)).toString());
  }

  /** A consent withdrawn again, and a person who joined the case later. */
  private void records(String path, UUID father) {
    var given =
        Map.of(
            "personId",
            father,
            "purpose",
            "INFORMATION_SHARING",
            "textVersion",
            1,
            "language",
            "bg",
            "method",
            "IN_PERSON",
            "givenAt",
            now().toString());
    var consent = ok(coordinator.post(path + "/consents", given), 201).id();
    var withdrawal = Map.of("reason", word(CASE, "consent.withdrawReason"));
    ok(coordinator.post(path + "/consents/" + consent + "/withdraw", withdrawal), 200);
    ok(coordinator.post(path + "/orders", order()), 201);
    var grandmother = Map.of("role", "AUTHORIZED_PERSON", "person", person(Map.of()));
    ok(coordinator.post(path + "/parties", grandmother), 201);
    ok(coordinator.post(path + "/plans", plan()), 201);
    ok(coordinator.post(path + "/legal-hold", Map.of("reason", word(HOLD, "hold.reason"))), 200);
    conflict(path);
  }

  private void conflict(String path) {
    var admin = glassHouse.as(crew.house(), Role.ADMIN);
    var kin = glassHouse.bystander(admin);
    var declared = Map.of("userId", kin, "reason", word(CASE, "conflict.reason"));
    ok(coordinator.post(path + "/conflicts-of-interest", declared), 201);
  }

  private void follow(String path) {
    var review =
        Map.of(
            "heldOn", today().toString(),
            "findings", word(CASE, "review.findings"),
            "childVoice", word(CASE, "review.childVoice"),
            "safety", word(CASE, "review.safety"),
            "contact", word(CASE, "review.contact"),
            "decision", "CONTINUE",
            "reason", word(CASE, "review.reason"));
    ok(coordinator.post(path + "/reviews", review), 201);
    var criterion = Map.of("text", word(CASE, "progress.criterion"), "met", true);
    var step =
        Map.of(
            "toStage", "SUPPORTED",
            "decidedOn", today().toString(),
            "criteria", List.of(criterion),
            "reason", word(CASE, "progress.reason"));
    ok(coordinator.post(path + "/progress", step), 201);
    var rating = new HashMap<String, Object>();
    List.of("emotionalSafety", "physicalSafety", "parentalConflict", "contactQuality")
        .forEach(each -> rating.put(each, 3));
    rating.put("moment", "INTAKE");
    rating.put("ratedOn", today().toString());
    rating.put("remarks", word(CASE, "outcome.remarks"));
    ok(coordinator.post(path + "/outcomes", rating), 201);
    refusal(path);
  }

  private void refusal(String path) {
    var child =
        StreamSupport.stream(coordinator.get(path).body().path("people").spliterator(), false)
            .filter(person -> person.path("role").asText().equals("CHILD"))
            .findFirst()
            .orElseThrow();
    var refusal =
        Map.of(
            "childId", child.path("personId").asText(),
            "refusedAt", now().toString(),
            "words", word(CASE, "refusal.words"),
            "response", word(CASE, "refusal.response"));
    ok(coordinator.post(path + "/refusals", refusal), 201);
  }

  private void pause(String path) {
    var pause =
        Map.of(
            "reason", word(CASE, "suspension.reason"),
            "notice", word(CASE, "suspension.notice"),
            "conditions", word(CASE, "suspension.conditions"));
    ok(coordinator.post(path + "/suspend", pause), 200);
    ok(coordinator.post(path + "/resume", Map.of()), 200);
  }

  private void safetyPlan(String path, UUID mother) {
    var plan =
        Map.of(
            "arrival", word(SAFETY, "plan.arrival"),
            "departure", word(SAFETY, "plan.departure"),
            "notAllowed", List.of(word(SAFETY, "plan.notAllowed")),
            "mayCollect", List.of(mother),
            "medical", word(SAFETY, "plan.medical"),
            "steps",
                List.of(
                    Map.of(
                        "occasion", word(SAFETY, "plan.occasion"),
                        "action", word(SAFETY, "plan.action"))));
    ok(coordinator.replace(path + "/safety-plan", plan), 200);
  }

  /** So far ahead that nothing of it is laid out yet. */
  private Map<String, Object> plan() {
    return Map.of(
        "visitType",
        "SUPERVISED",
        "rrule",
        "FREQ=MONTHLY;BYDAY=1SA",
        "startsOn",
        today().plusDays(300).toString(),
        "startTime",
        "10:00",
        "durationMinutes",
        60);
  }

  private UUID visit(UUID caseId, int daysAhead) {
    var start = today().plusDays(daysAhead).atTime(14, 0).atZone(ZONE).toInstant();
    var body =
        Map.of(
            "caseId",
            caseId,
            "type",
            "SUPERVISED",
            "startsAt",
            start.toString(),
            "durationMinutes",
            60,
            "supervisorIds",
            List.of(userId(crew.supervisor())));
    return ok(worker.post("/visits", body), 201).id();
  }

  /** The slot that a cancelled visit gave up. */
  private UUID offerOf(UUID visit) {
    var start = ok(coordinator.get("/visits/" + visit), 200).text("startsAt");
    var open = ok(coordinator.get("/offers"), 200).body().path("items");
    return StreamSupport.stream(open.spliterator(), false)
        .filter(each -> each.path("startsAt").asText().equals(start))
        .map(each -> UUID.fromString(each.path("id").asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no slot of " + start + " in " + open));
  }

  /** The visit runs, with a note signed and amended and a draft. */
  private void conduct(UUID visit, Map<String, UUID> people) {
    var path = "/visits/" + visit;
    var arrival =
        Map.of("personId", people.get("CHILD"), "broughtBy", people.get("RESIDENTIAL_PARENT"));
    ok(supervisor.post(path + "/arrive", arrival), 200);
    ok(supervisor.post(path + "/safety/acknowledge", Map.of()), 200);
    ok(supervisor.post(path + "/start", Map.of()), 200);
    var note = ok(supervisor.post(path + "/notes", text(crew.supervisor(), "note.text")), 201);
    ok(supervisor.post(path + "/notes/" + note.id() + "/sign", Map.of()), 200);
    var amendment = text(crew.supervisor(), "note.amendment");
    ok(supervisor.post(path + "/notes/" + note.id() + "/amend", amendment), 200);
    ok(worker.post(path + "/notes", text(crew.worker(), "note.draft")), 201);
  }

  private Map<String, Object> text(String author, String field) {
    return Map.of("text", glassHouse.sentinels.plant(name, NOTE, field, author));
  }

  /** Several in the case, for some will be deleted. */
  private void files(String path, UUID incident) {
    for (int i = 0; i < 6; i++) {
      file(path, CASE);
    }
    file("/incidents/" + incident, INCIDENT);
  }

  /** One signed from afar, and some that are open. */
  private void signing(String path, UUID mother) {
    var wanted = Map.of("personId", mother, "purpose", "INFORMATION_SHARING");
    var made = ok(coordinator.post(path + "/signing-links", wanted), 201);
    var signature = Map.of("token", made.text("token"), "name", word(CASE, "signature.name"));
    ok(glassHouse.center.signedOut().post("/public/signing-links/sign", signature), 200);
    ok(coordinator.post(path + "/signing-links", wanted), 201);
  }

  private void file(String owner, Sentinels.Kind kind) {
    var address = owner + "/files?kind=PHOTO&name=" + word(kind, "file.name");
    var content = Uploaded.body(Uploaded.png(word(kind, "file.content")));
    ok(coordinator.with("Content-Type", "image/png").raw("POST", address, content), 201);
  }

  private Map<String, Object> withWitness() {
    var witness =
        Map.of(
            "name", word(INCIDENT, "witness.name"),
            "role", word(INCIDENT, "witness.role"),
            "reach", word(CONTACT, "witness.reach"),
            "statement", word(INCIDENT, "witness.statement"));
    return Map.of("text", word(INCIDENT, "incident.amendment"), "witnesses", List.of(witness));
  }

  private UUID incident(UUID caseId, UUID visit, Map<String, UUID> people) {
    var report =
        Map.of(
            "caseId",
            caseId,
            "visitId",
            visit,
            "severity",
            "SERIOUS",
            "category",
            "THREAT",
            "occurredAt",
            now().toString(),
            "people",
            List.of(Map.of("personId", people.get("CHILD"), "part", "WITNESS")),
            "description",
            by(crew.supervisor(), INCIDENT, "incident.description"),
            "actionTaken",
            by(crew.supervisor(), INCIDENT, "incident.actionTaken"));
    var incident = ok(supervisor.post("/incidents", report), 201).id();
    var path = "/incidents/" + incident;
    var told = Map.of("authority", word(INCIDENT, "incident.authority"), "how", "PHONE");
    ok(coordinator.post(path + "/notify", told), 200);
    ok(coordinator.post(path + "/amend", withWitness()), 200);
    var task =
        Map.of(
            "ownerId", userId(crew.worker()),
            "dueOn", today().plusDays(2).toString(),
            "task", word(INCIDENT, "follow-up.task"));
    ok(coordinator.post(path + "/follow-ups", task), 201);
    var hold =
        Map.of(
            "authority", word(INCIDENT, "hold.authority"),
            "reason", word(INCIDENT, "hold.why"));
    ok(coordinator.post(path + "/holds", hold), 201);
    ok(coordinator.post(path + "/amend", Map.of("text", word(INCIDENT, "incident.amend"))), 200);
    return incident;
  }

  /** Released to whoever may have a copy, with a lawyer and a request of the court's. */
  private UUID report(UUID caseId, UUID mother) {
    var path = "/cases/" + caseId;
    var lawyer =
        Map.of(
            "personId", mother,
            "kind", "LAWYER",
            "name", word(REPORT, "representative.name"),
            "reach", word(CONTACT, "representative.reach"),
            "from", today().minusDays(2).toString());
    ok(coordinator.post(path + "/representatives", lawyer), 201);
    var asked =
        Map.of(
            "dueOn", today().plusDays(30).toString(),
            "questions", List.of(word(REPORT, "request.question")));
    var request = ok(coordinator.post(path + "/report-requests", asked), 201).id();
    var report =
        Map.of(
            "caseId", caseId,
            "from", today().minusDays(10).toString(),
            "to", today().toString(),
            "introduction", word(REPORT, "report.introduction"),
            "summary", word(REPORT, "report.summary"),
            "requestId", request);
    var made = ok(worker.post("/reports", report), 201).id();
    ok(worker.post("/reports/" + made + "/release", Map.of()), 200);
    return made;
  }

  private UUID pending() {
    tag = name + ".before";
    var pending = referral();
    var wait = Map.of("priority", "HIGH", "reason", word(QUEUE, "referral.waitReason"));
    ok(coordinator.post("/referrals/" + pending + "/wait", wait), 200);
    return pending;
  }

  private UUID declined() {
    var declined = referral();
    var reason = Map.of("reason", word(OUTCOME, "referral.declineReason"));
    ok(coordinator.post("/referrals/" + declined + "/decline", reason), 200);
    return declined;
  }

  /** Ended early, and so with a reason and a report. */
  private void end(UUID visit) {
    var reason = Map.of("reason", by(crew.supervisor(), VISIT, "visit.terminateReason"));
    ok(supervisor.post("/visits/" + visit + "/terminate", reason), 200);
  }

  private UUID closed() {
    tag = name + ".closed";
    var opened = open(crew.worker());
    var ending = Map.of("reason", "MOVED_AWAY", "summary", word(CASE, "case.closeSummary"));
    ok(coordinator.post("/cases/" + opened.id() + "/close", ending), 200);
    return opened.id();
  }

  private Answer spare() {
    tag = name + ".spare";
    var referral = referral();
    ok(coordinator.post("/referrals/" + referral + "/screen", screening()), 200);
    return ok(coordinator.post("/referrals/" + referral + "/accept", Map.of()), 201);
  }

  /** An opening given back. */
  private UUID glass(Answer spare) {
    var reason =
        Map.of(
            "caseNumber", spare.text("number"),
            "reason", by(crew.worker(), CASE, "glass.reason"));
    var opening = ok(worker.post("/broken-glass", reason), 201).id();
    glassHouse.center.time().advance(Duration.ofSeconds(1));
    ok(worker.post("/broken-glass/" + opening + "/end", Map.of()), 200);
    return opening;
  }

  private static Map<String, UUID> people(Answer opened) {
    var people = new HashMap<String, UUID>();
    for (JsonNode each : opened.body().path("people")) {
      people.put(each.path("role").asText(), UUID.fromString(each.path("personId").asText()));
    }
    return people;
  }

  private UUID userId(String username) {
    return glassHouse.me(username, "/user/id");
  }

  private String word(Sentinels.Kind kind, String field) {
    return by(coordinatorName, kind, field);
  }

  private String by(String author, Sentinels.Kind kind, String field) {
    return glassHouse.sentinels.plant(tag, kind, field, author);
  }

  private String digits(Sentinels.Kind kind, String field) {
    return glassHouse.sentinels.plantDigits(tag, kind, field, coordinatorName);
  }

  private Instant now() {
    return glassHouse.center.time().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
