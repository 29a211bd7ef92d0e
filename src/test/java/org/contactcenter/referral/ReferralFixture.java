package org.contactcenter.referral;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/**
 * A request for contact, valid by default, as it is sent over HTTP; immutable. The courts' case
 * numbers differ from one to the next.
 */
public final class ReferralFixture {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final Map<String, Object> body;

  private ReferralFixture(Map<String, Object> body) {
    this.body = body;
  }

  /** Of the court of center A: one child, its mother it lives with, its father who would visit. */
  public static ReferralFixture aReferral() {
    return aFamily().with("source", "COURT").with("court", anOrder());
  }

  /** Of both parents, without an order. */
  public static ReferralFixture aSelfReferral() {
    return aFamily().with("source", "SELF");
  }

  /** Of an agency, without an order. */
  public static ReferralFixture anAgencyReferral() {
    return aFamily().with("source", "AGENCY").with("agency", "Отдел „Закрила на детето“");
  }

  /** An order of the court of center A, valid for the whole of 2026, of a matter of its own. */
  public static Map<String, Object> anOrder() {
    return Map.of(
        "courtId",
        TestCenter.founding().court(),
        "caseNumber",
        "гр.д. № " + COUNTER.incrementAndGet() + "/2026",
        "orderNumber",
        "417",
        "orderDate",
        "2026-01-15",
        "validUntil",
        "2026-12-31",
        "terms",
        Map.of("visitType", "SUPERVISED", "visitsPerWeek", 1, "minutesPerVisit", 60));
  }

  public static Map<String, Object> aChild(String givenName, String familyName, String birthDate) {
    return Map.of("givenName", givenName, "familyName", familyName, "birthDate", birthDate);
  }

  public static Map<String, Object> anAdult(String role, String givenName, String familyName) {
    return Map.of("role", role, "givenName", givenName, "familyName", familyName);
  }

  private static ReferralFixture aFamily() {
    return new ReferralFixture(Map.of())
        .with("language", "bg")
        .with("reason", "Родителите не могат да се срещат без конфликт.")
        .with("urgency", "NORMAL")
        .with("children", List.of(aChild("Елена", "Димитрова", "2018-05-04")))
        .with(
            "adults",
            List.of(
                anAdult("RESIDENTIAL_PARENT", "Мария", "Димитрова"),
                anAdult("VISITING_PARENT", "Стоян", "Димитров")))
        .with("requested", Map.of("visitType", "SUPERVISED", "durationMinutes", 60))
        .with("safety", Map.of("domesticViolence", false, "restrainingOrder", false));
  }

  public ReferralFixture with(String field, Object value) {
    var changed = new LinkedHashMap<>(body);
    changed.put(field, value);
    return new ReferralFixture(changed);
  }

  public ReferralFixture without(String field) {
    var changed = new LinkedHashMap<>(body);
    changed.remove(field);
    return new ReferralFixture(changed);
  }

  public ReferralFixture withChildren(Object... children) {
    return with("children", List.of(children));
  }

  public ReferralFixture withAdults(Object... adults) {
    return with("adults", List.of(adults));
  }

  /** With an order that says this of one field besides. */
  public ReferralFixture withOrder(String field, Object value) {
    var order = new LinkedHashMap<>(anOrder());
    order.put(field, value);
    return with("court", order);
  }

  public Map<String, Object> body() {
    return body;
  }

  /** Sends it; answers the new referral's id. */
  public UUID receivedBy(Api api) {
    var answer = api.post("/referrals", body);
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.id();
  }

  /** The same family as a record, in any status. */
  static Referral aReferral(ReferralStatus status) {
    var none = Optional.<String>empty();
    var reason = Optional.of("no place");
    var decided = status.next().isEmpty() ? Optional.of(Instant.EPOCH) : Optional.<Instant>empty();
    return new Referral(
        UUID.randomUUID(),
        UUID.randomUUID(),
        ReferralSource.SELF,
        status,
        Instant.EPOCH,
        "bg",
        null,
        Optional.empty(),
        "reason",
        Priority.NORMAL,
        new Requested(VisitType.SUPERVISED, Optional.empty(), Optional.empty(), List.of()),
        new Safety(false, false, Optional.empty(), Optional.empty()),
        List.of(),
        new Outcome(
            Optional.empty(),
            none,
            Optional.empty(),
            status == ReferralStatus.DECLINED ? reason : none,
            status == ReferralStatus.WITHDRAWN ? reason : none,
            decided),
        1);
  }
}
