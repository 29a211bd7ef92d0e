package org.contactcenter.visit.states;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;

/**
 * Some weeks that no other test touches, and the families who come in them: two without terms, one
 * whose order says how often, how long and when, and one with a gap of its own.
 */
record Weeks(LocalDate first, List<Family> families) {
  static final int FAMILIES = 4;

  /** What is moved may go a fortnight further. */
  static final int DAYS = 35;

  /** Days on which something is done. */
  static final int BUSY = 5;

  /** The order of the third family. */
  static final Map<String, Object> TERMS =
      Map.of(
          "visitsPerWeek",
          2,
          "minutesPerVisit",
          90,
          "earliest",
          "09:00",
          "latest",
          "18:00",
          "weekdays",
          List.of("MONDAY", "TUESDAY", "THURSDAY", "FRIDAY"));

  /** The fourth family's, in minutes. */
  static final int LONG_GAP = 40;

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Weeks of their own, far ahead, a few of them across a change of summer time. */
  static Weeks fresh() {
    var first = LocalDate.of(2050, 2, 7).plusWeeks(NEXT.getAndIncrement() * 6L);
    var careful = CaseFixture.activeCourtCase();
    var doors = coordinator().get(careful.path() + "/door-rules");
    ok(
        coordinator()
            .with("If-Match", doors.header("ETag"))
            .put(careful.path() + "/door-rules", Map.of("gapMinutes", LONG_GAP)),
        200);
    return new Weeks(
        first,
        List.of(CaseFixture.activeCourtCase(), CaseFixture.activeSelfCase(), ordered(), careful));
  }

  private static Family ordered() {
    return CaseFixture.activate(CaseFixture.ready(CaseFixture.courtCase(Map.of("terms", TERMS))));
  }

  Family family(int number) {
    return families.get(number % families.size());
  }

  Family ofTheOrder() {
    return families.get(2);
  }

  int gapMinutes(Family family) {
    return family.equals(families.get(3)) ? LONG_GAP : 15;
  }

  LocalDate day(int number) {
    return first.plusDays(number % BUSY);
  }

  /** What is to take place, of all families. */
  List<JsonNode> planned() {
    return Stream.of("PLANNED", "CONFIRMED").flatMap(this::of).toList();
  }

  private Stream<JsonNode> of(String status) {
    var query =
        "/visits?from=%s&to=%s&status=%s&limit=200".formatted(first, first.plusDays(DAYS), status);
    var page = ok(coordinator().get(query), 200).body().path("items");
    return StreamSupport.stream(page.spliterator(), false);
  }
}
