package org.contactcenter.speed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bodies of requests. */
final class Forms {
  /** The names of the model family, which every copy changes. */
  static final Names MODEL = new Names("Modelov", "7777777");

  static final Map<String, Object> SCREENING =
      Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");

  /** The same for as many years as anybody may book ahead. */
  private static final int YEARS_OF_AN_ORDER = 8;

  /**
   * What tells a family from all others.
   *
   * @param family name, of letters alone
   * @param number in the court's number of the matter, of digits alone
   */
  record Names(String family, String number) {}

  private Forms() {}

  /** Of a court, as {@code received} on that day; complete, so that it may be accepted. */
  static Map<String, Object> referral(UUID court, Names names, LocalDate received) {
    return Map.of(
        "source", "COURT",
        "receivedAt", Calendar.at(received, LocalTime.of(8, 30)).toString(),
        "language", "bg",
        "reason", "Родителите не могат да се срещат без конфликт.",
        "urgency", "NORMAL",
        "court", order(court, names, received),
        "children", List.of(person("Елена", names, Map.of("birthDate", birthDate(received)))),
        "adults",
            List.of(
                person("Мария", names, Map.of("role", "RESIDENTIAL_PARENT")),
                person("Стоян", names, Map.of("role", "VISITING_PARENT"))),
        "requested", Map.of("visitType", "SUPERVISED", "durationMinutes", 60),
        "safety", Map.of("domesticViolence", false, "restrainingOrder", false));
  }

  private static Map<String, Object> order(UUID court, Names names, LocalDate received) {
    return Map.of(
        "courtId",
        court,
        "caseNumber",
        "гр.д. № " + names.number() + "/2026",
        "orderNumber",
        "417",
        "orderDate",
        received.minusDays(10).toString(),
        "validUntil",
        received.plusYears(YEARS_OF_AN_ORDER).toString(),
        "terms",
        Map.of("visitType", "SUPERVISED"));
  }

  private static String birthDate(LocalDate received) {
    return received.minusYears(6).toString();
  }

  private static Map<String, Object> person(String given, Names names, Map<String, String> more) {
    var all = new java.util.HashMap<String, Object>(more);
    all.put("givenName", given);
    all.put("familyName", names.family());
    return all;
  }

  static Map<String, Object> interview(UUID person, Instant heldAt) {
    return Map.of(
        "personId",
        person,
        "heldAt",
        heldAt.toString(),
        "faceToFace",
        true,
        "summary",
        "Разказа за детето, за дома и за това, от което се безпокои.");
  }

  static Map<String, Object> agreement(UUID person, Instant signedAt) {
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
        signedAt.toString());
  }

  static Map<String, Object> visit(UUID caseId, Instant startsAt, UUID room, UUID supervisor) {
    return Map.of(
        "caseId",
        caseId,
        "type",
        "SUPERVISED",
        "startsAt",
        startsAt.toString(),
        "durationMinutes",
        Calendar.LENGTH.toMinutes(),
        "roomId",
        room,
        "supervisorIds",
        List.of(supervisor));
  }
}
