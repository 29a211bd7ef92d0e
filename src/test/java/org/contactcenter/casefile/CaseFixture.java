package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/**
 * Families brought over HTTP to the point a test begins at, in the first test center, by its
 * coordinator. Each has a child, the mother it lives with and the father who comes to see it; the
 * referral was received a fortnight ago by the test's clock.
 */
public final class CaseFixture {
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

  /** A case and who is who in it. */
  public record Family(UUID caseId, UUID referralId, UUID child, UUID mother, UUID father) {
    public String path() {
      return "/cases/" + caseId;
    }
  }

  private CaseFixture() {}

  /** A court's family whose case is active: with an order, interviews and agreements. */
  public static Family activeCourtCase() {
    return activate(ready(courtCase()));
  }

  /** A family that applied itself and whose case is active: with both consents as well. */
  public static Family activeSelfCase() {
    var family = ready(selfCase());
    consent(family, family.mother());
    consent(family, family.father());
    return activate(family);
  }

  /** A court's case, fresh in intake. */
  public static Family courtCase() {
    return courtCase(Map.of());
  }

  /** The same with other parts of the order, such as {@code validUntil}. */
  public static Family courtCase(Map<String, ?> orderParts) {
    return opened(with(referral("COURT"), Map.of("court", order(orderParts))));
  }

  private static Map<String, Object> order(Map<String, ?> parts) {
    return with(
        Map.of(
            "courtId",
            TestCenter.founding().court(),
            "caseNumber",
            "гр.д. " + COUNTER.incrementAndGet() + "/2026",
            "orderNumber",
            "Определение " + COUNTER.get(),
            "orderDate",
            today().minusDays(30)),
        parts);
  }

  /** Another court's case of the same people, fresh in intake, with other parts of the order. */
  public static Family again(Family family, Map<String, ?> orderParts) {
    var people =
        Map.of(
            "children", List.of(Map.of("personId", family.child())),
            "adults",
                List.of(
                    Map.of("personId", family.mother(), "role", "RESIDENTIAL_PARENT"),
                    Map.of("personId", family.father(), "role", "VISITING_PARENT")));
    return opened(with(with(referral("COURT"), Map.of("court", order(orderParts))), people));
  }

  /** A case of a family that applied itself, fresh in intake. */
  public static Family selfCase() {
    return opened(referral("SELF"));
  }

  /** Adds the interviews and agreements of both sides. */
  public static Family ready(Family family) {
    interview(family, family.mother(), now().minus(Duration.ofDays(7)));
    interview(family, family.father(), now().minus(Duration.ofDays(6)));
    agree(family, family.mother());
    agree(family, family.father());
    return family;
  }

  public static Family activate(Family family) {
    ok(coordinator().post(family.path() + "/activate", Map.of()), 200);
    return family;
  }

  public static void interview(Family family, UUID person, Instant heldAt) {
    ok(coordinator().post(family.path() + "/interviews", interviewBody(person, heldAt)), 201);
  }

  public static Map<String, Object> interviewBody(UUID person, Instant heldAt) {
    return Map.of(
        "personId", person, "heldAt", heldAt.toString(), "faceToFace", true, "summary", "Разговор");
  }

  public static void agree(Family family, UUID person) {
    ok(coordinator().post(family.path() + "/agreements", agreementBody(person)), 201);
  }

  public static Map<String, Object> agreementBody(UUID person) {
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

  /** Answers the consent's id. */
  public static UUID consent(Family family, UUID person) {
    return ok(coordinator().post(family.path() + "/consents", consentBody(person, "CONTACT")), 201)
        .id();
  }

  public static Map<String, Object> consentBody(UUID person, String purpose) {
    return Map.of(
        "personId",
        person,
        "purpose",
        purpose,
        "textVersion",
        1,
        "language",
        "bg",
        "method",
        "IN_PERSON",
        "givenAt",
        now().toString());
  }

  /** Makes the case that of the user with this name. */
  public static void assign(Family family, String worker) {
    var body = Map.of("userId", TestCenter.founding().users().get(worker));
    ok(coordinator().post(family.path() + "/assign", body), 200);
  }

  public static Api coordinator() {
    return TestCenter.as("coordinator");
  }

  public static Instant now() {
    return TestCenter.clock().instant();
  }

  public static LocalDate today() {
    return LocalDate.ofInstant(now(), SOFIA);
  }

  /** The answer, when its status is the expected one. */
  public static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(status);
    return answer;
  }

  /** A referral that may be accepted as soon as it is screened. */
  public static Map<String, Object> referral(String source) {
    var number = COUNTER.incrementAndGet();
    return Map.of(
        "source", source,
        "receivedAt", now().minus(Duration.ofDays(14)).toString(),
        "language", "bg",
        "reason", "Родителите не се разбират",
        "urgency", "NORMAL",
        "children", List.of(person("Мария", number, Map.of("birthDate", birthDate(number)))),
        "adults",
            List.of(
                person("Елена", number, Map.of("role", "RESIDENTIAL_PARENT")),
                person("Петър", number, Map.of("role", "VISITING_PARENT"))),
        "requested", Map.of("visitType", "SUPERVISED"),
        "safety", Map.of("domesticViolence", false, "restrainingOrder", false));
  }

  /** Of a child that goes to school, whenever the test's clock says it is. */
  private static LocalDate birthDate(int number) {
    return today().minusYears(7).withMonth(5).withDayOfMonth(number % 9 + 1);
  }

  private static Family opened(Map<String, ?> referral) {
    var received = ok(coordinator().post("/referrals", referral), 201).id();
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + received + "/screen", screening), 200);
    var opened = ok(coordinator().post("/referrals/" + received + "/accept", Map.of()), 201);
    var people = new HashMap<String, UUID>();
    opened
        .body()
        .path("people")
        .forEach(
            person ->
                people.put(
                    person.path("role").asText(),
                    UUID.fromString(person.path("personId").asText())));
    return new Family(
        opened.id(),
        received,
        people.get("CHILD"),
        people.get("RESIDENTIAL_PARENT"),
        people.get("VISITING_PARENT"));
  }

  private static Map<String, Object> person(String name, int number, Map<String, ?> parts) {
    return with(Map.of("givenName", name, "familyName", "Фамилия" + letters(number)), parts);
  }

  /** A number as letters, for names have no digits. */
  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .map(digit -> Character.isDigit(digit) ? digit - '0' + 'а' : digit - 'a' + 'к')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Map<String, Object> with(Map<String, ?> parts, Map<String, ?> others) {
    var all = new HashMap<String, Object>(parts);
    all.putAll(others);
    return all;
  }
}
