package org.contactcenter.rights;

import static java.util.Map.entry;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.contactcenter.center.logo.Pictures;
import org.contactcenter.core.Role;
import org.contactcenter.rights.GlassHouse.House;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Operation;

/**
 * Which record an operation is tried on. The first id of a path is told here; those after it are
 * found in the list that the path begins with.
 *
 * @param house whose records
 * @param family whose records, where they are a family's
 */
record Records(GlassHouse glassHouse, House house, PlantedFamily family) {

  private static final String TEMPLATES = "/settings/message-templates/";
  private static final String DRAFTS = "/drafts/";
  private static final AtomicInteger DAYS = new AtomicInteger();

  private Map<String, Function<Api, UUID>> roots() {
    return Map.ofEntries(
        entry("/cases/{id}", any -> family.caseId()),
        entry("/cases/{id}/notices", any -> family.closed()),
        entry("/cases/{id}/reopen", any -> family.closed()),
        entry("/cases/{id}/break-glass", any -> family.spare()),
        entry("/cases/{id}/assign", any -> family.spare()),
        entry("/visits/{id}", any -> family.visit()),
        entry("/incidents/{id}", any -> family.incident()),
        entry("/offers/{id}", any -> family.offer()),
        entry("/reports/{id}", any -> family.report()),
        entry("/referrals/{id}", any -> family.referral()),
        entry(
            "/messages/{id}",
            any -> first(coordinator(), "/cases/" + family.caseId() + "/messages")),
        entry("/people/{personId}", any -> family.mother()),
        entry("/broken-glass/{id}", any -> family.glass()),
        entry("/questionnaires/{id}", any -> first(coordinator(), "/questionnaires")),
        entry("/retention/{id}", any -> first(coordinator(), "/retention")),
        entry("/calendars/{id}", api -> calendar(api)),
        entry("/sessions/{id}", api -> api.get("/sessions/current").id()),
        entry("/centers/{id}", any -> house.id()),
        entry("/courts/{id}", any -> family.court()),
        entry("/rooms/{id}", any -> first(admin(), "/rooms")),
        entry("/rooms/{roomId}", any -> first(admin(), "/rooms")),
        entry("/sites/{id}", any -> first(admin(), "/sites")),
        entry("/interpreters/{id}", any -> made(admin(), "/interpreters", interpreter())),
        entry("/staff/{id}", any -> staff()),
        entry("/staff/{staffId}", any -> staff()),
        entry("/users/{id}", any -> bystander()),
        entry(
            "/timetable-proposals/{id}",
            any -> made(coordinator(), "/timetable-proposals", Map.of("weeks", 1))),
        entry("/imports/{id}", any -> upload()),
        entry("/import-mappings/{id}", any -> mapping()),
        entry("/closing-days/{id}", any -> made(admin(), "/closing-days", closingDay())));
  }

  private UUID upload() {
    var table = "Case,Day\n2019-0001,2019-05-06\n";
    var uploading = coordinator().with("Content-Type", "text/csv");
    return uploading.send("POST", "/imports?kind=VISITS", table).id();
  }

  private UUID mapping() {
    var field = Map.of("field", "type", "otherwise", "SUPERVISED");
    return made(
        coordinator(),
        "/import-mappings",
        Map.of(
            "kind", "VISITS",
            "name", UUID.randomUUID().toString(),
            "mapping", Map.of("fields", List.of(field))));
  }

  /**
   * The path with the ids of records in it.
   *
   * @param owner by whom something is made that belongs to its maker
   */
  String path(Operation operation, Api owner) {
    var template = operation.path();
    var root =
        roots().keySet().stream()
            .filter(known -> (template + "/").startsWith(known + "/"))
            .max(java.util.Comparator.comparingInt(String::length));
    if (!template.contains("{")) {
      logo(template);
      return template;
    }
    if (template.startsWith(DRAFTS)) {
      return draft(operation, owner);
    }
    if (template.startsWith(TEMPLATES)) {
      return TEMPLATES + "VISIT_MOVED/bg";
    }
    var known = root.orElseThrow(() -> new AssertionError("which record is meant by " + template));
    var parameter = template.indexOf('}') + 1;
    var id = roots().get(known).apply(owner);
    return below(
        template.substring(0, parameter).replaceAll("\\{.*}", id.toString()),
        template.substring(parameter));
  }

  /** One to be read or discarded; whoever saves one makes it. */
  private static String draft(Operation operation, Api owner) {
    var path = DRAFTS + "note/" + UUID.randomUUID();
    if (!operation.method().equals("PUT")) {
      ok(owner.put(path, Map.of("text", "Дума")), 201);
    }
    return path;
  }

  /** There is one for whoever asks for it or does without it. */
  private void logo(String path) {
    if (path.equals("/settings/logo") && admin().get(path).status() == 204) {
      ok(admin().raw("PUT", path, BodyPublishers.ofByteArray(Pictures.png(32, 32))), 200);
    }
  }

  /** Fills the ids that are left, each with the first of the list that stands before it. */
  private String below(String path, String rest) {
    if (!rest.contains("{")) {
      return path + rest;
    }
    var list = path + rest.substring(0, rest.indexOf("/{"));
    return below(list + "/" + oneOf(list), rest.substring(rest.indexOf('}') + 1));
  }

  private UUID oneOf(String list) {
    if (list.endsWith("/restrictions")) {
      return made(coordinator(), list, restriction());
    }
    if (list.endsWith("/applications")) {
      var referral = UUID.fromString(list.split("/", -1)[2]);
      return TakenBack.of(glassHouse.center, referral, family.father());
    }
    if (list.endsWith("/signing-links")) {
      return made(coordinator(), list, Map.of("personId", family.mother(), "purpose", "CONTACT"));
    }
    return madeAnew(list)
        .map(body -> made(admin(), list, body))
        .orElseGet(() -> first(reader(list), list));
  }

  /** What is made for each call, for it may be deleted by it. */
  private Optional<Map<String, Object>> madeAnew(String list) {
    if (list.endsWith("/absences")) {
      return Optional.of(absence());
    }
    if (list.endsWith("/qualifications")) {
      return Optional.of(Map.of("kind", "FIRST_AID", "since", today().toString()));
    }
    return list.endsWith("/closures") ? Optional.of(closure()) : Optional.empty();
  }

  /** What fields of a body or a query are filled with. */
  Map<String, Object> known() {
    var today = today();
    var known = new HashMap<String, Object>();
    known.putAll(
        Map.ofEntries(
            entry("caseId", family.caseId()),
            entry("caseNumber", family.spareNumber()),
            entry("personId!", family.mother()),
            entry("person", family.mother()),
            entry("childId", family.child()),
            entry("userId", glassHouse.first.id(Role.CASE_WORKER)),
            entry("ownerId", house.id(Role.CASE_WORKER)),
            entry("centerId", house.id()),
            entry("purpose", "CONTACT"),
            entry("body", "{when}"),
            entry("email", "someone@example.org"),
            entry("reminderHours", List.of(24)),
            entry("digestAt", "07:00"),
            entry("visitId!", family.visit()),
            entry("referralId", family.pending()),
            entry("withPersonId", family.father()),
            entry("courtId", house.court()),
            entry("kind", "MINE"),
            entry("language", "bg"),
            entry("languages", List.of("bg")),
            entry("textVersion", 1),
            entry("from", today),
            entry("to", today.plusDays(7)),
            entry("durationMinutes", 60),
            entry("role", "AUTHORIZED_PERSON"),
            entry("username", "x" + UUID.randomUUID()),
            entry("password", "a long enough sentence to remember")));
    for (var day :
        List.of("day", "firstDay", "lastDay", "dueOn", "orderDate", "until", "validUntil")) {
      known.put(day, today.plusDays(400).toString());
    }
    known.put("orderDate", today.minusDays(3).toString());
    known.put("since", today.minusDays(3).toString());
    List.of("heldOn", "decidedOn", "ratedOn").forEach(day -> known.put(day, today.toString()));
    for (var moment : List.of("refusedAt", "occurredAt", "heldAt", "givenAt", "signedAt")) {
      known.put(moment, now());
    }
    known.put("startsAt", today.plusDays(20) + "T12:00:00Z");
    known.put("endsAt", today.plusDays(20) + "T13:00:00Z");
    known.put("roles", List.of("FRONT_DESK"));
    known.put("rrule", "FREQ=WEEKLY;COUNT=2");
    known.put("startsOn", today.plusDays(200).toString());
    known.put("startTime", "10:00");
    known.put("on", today.plusDays(600).toString());
    return known;
  }

  private Api coordinator() {
    return glassHouse.as(house, Role.COORDINATOR);
  }

  private Api admin() {
    return glassHouse.as(house, Role.ADMIN);
  }

  private Api reader(String list) {
    return list.startsWith("/staff") ? admin() : coordinator();
  }

  private UUID staff() {
    return house.id(Role.SUPERVISOR);
  }

  /** Nobody's where the owner may have none. */
  private static UUID calendar(Api owner) {
    var made = owner.post("/calendars", Map.of("kind", "MINE"));
    return made.status() == 201 ? made.id() : UUID.randomUUID();
  }

  /** Someone who may be changed without harm to others. */
  private UUID bystander() {
    return glassHouse.bystander(admin());
  }

  private Map<String, Object> restriction() {
    var day = today().plusDays(500 + DAYS.incrementAndGet()).toString();
    return Map.of("withCaseId", family.spare(), "reason", "Вражда", "from", day, "until", day);
  }

  private Map<String, Object> closingDay() {
    var day = today().plusDays(500 + DAYS.incrementAndGet());
    return Map.of("day", day.toString(), "reason", "Ремонт");
  }

  private static Map<String, Object> interpreter() {
    return Map.of("name", "Преводач", "languages", List.of("tr"), "adult", true);
  }

  private Map<String, Object> absence() {
    var day = today().plusDays(500 + DAYS.incrementAndGet()).toString();
    return Map.of("firstDay", day, "lastDay", day);
  }

  private Map<String, Object> closure() {
    var day = today().plusDays(500 + DAYS.incrementAndGet());
    return Map.of("startsAt", day + "T10:00:00Z", "endsAt", day + "T12:00:00Z", "reason", "Ремонт");
  }

  private static UUID made(Api api, String path, Map<String, ?> body) {
    Answer answer = ok(api.post(path, body), 201);
    return answer.id();
  }

  private static UUID first(Api api, String list) {
    JsonNode body = ok(api.get(list), 200).body();
    var those = body.has("copies") ? "copies" : "items";
    var items = body.has(those) ? body.path(those) : body;
    return Optional.ofNullable(items.get(0))
        .map(item -> UUID.fromString(item.path("id").asText()))
        .orElseThrow(() -> new AssertionError("nothing in " + list));
  }

  private String now() {
    return glassHouse.center.time().instant().toString();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(glassHouse.center.time().instant(), ZoneId.of("Europe/Sofia"));
  }
}
