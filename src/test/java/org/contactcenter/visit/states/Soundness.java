package org.contactcenter.visit.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;

/**
 * Every rule of a timetable, put anew and as simply as it can be, from what the API shows: each
 * visit against each. Knows nothing of how the service keeps them.
 */
final class Soundness {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(20, 0);
  private static final int CAPACITY = 3;
  private static final Duration HANDOVER = Duration.ofMinutes(5);
  private static final Duration WORKDAY = Duration.ofHours(8);

  private final Weeks weeks;
  private final List<Seen> visits;

  private Soundness(Weeks weeks) {
    this.weeks = weeks;
    this.visits = weeks.planned().stream().map(Seen::of).toList();
  }

  static void require(Weeks weeks) {
    var timetable = new Soundness(weeks);
    timetable.nobodyIsTwiceAtOnce();
    timetable.theParentsOfAFamilyNeverMeet();
    timetable.familiesApartNeverMeet();
    timetable.nothingIsPlannedWhereNobodyIs();
    timetable.theOrderIsKept();
    timetable.whoIsSuspendedHasNoVisits();
  }

  /** Somebody who is inside from one moment to another. */
  private record Inside(Instant in, Instant out) {
    /** After a handover the gap counts from when it began. */
    boolean isCloserThan(int minutes, Inside other) {
      var gap = Duration.ofMinutes(minutes).minus(HANDOVER);
      return in.isBefore(other.out.plus(gap)) && other.in.isBefore(out.plus(gap));
    }
  }

  /** A visit as the API shows it. */
  private record Seen(
      String caseId,
      String type,
      Instant start,
      Instant end,
      String room,
      Set<String> supervisors,
      List<Inside> resident,
      List<Inside> visiting) {

    static Seen of(JsonNode visit) {
      var supervisors = visit.path("supervisorIds");
      return new Seen(
          visit.path("caseId").asText(),
          visit.path("type").asText(),
          Instant.parse(visit.path("startsAt").asText()),
          Instant.parse(visit.path("endsAt").asText()),
          visit.path("roomId").asText(),
          stream(supervisors).map(JsonNode::asText).collect(Collectors.toSet()),
          inside(visit, "RESIDENTIAL_PARENT"),
          inside(visit, "VISITING_PARENT"));
    }

    private static List<Inside> inside(JsonNode visit, String role) {
      var doors =
          stream(visit.path("doorTimes"))
              .filter(door -> door.path("role").asText().equals(role))
              .toList();
      return IntStream.range(0, doors.size() / 2)
          .mapToObj(
              i -> {
                assertThat(doors.get(2 * i).path("kind").asText()).isEqualTo("IN");
                assertThat(doors.get(2 * i + 1).path("kind").asText()).isEqualTo("OUT");
                return new Inside(moment(doors.get(2 * i)), moment(doors.get(2 * i + 1)));
              })
          .toList();
    }

    private static Instant moment(JsonNode door) {
      return Instant.parse(door.path("at").asText());
    }

    boolean overlaps(Seen other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean overlaps(Instant from, Instant until) {
      return start.isBefore(until) && from.isBefore(end);
    }

    LocalDate day() {
      return LocalDate.ofInstant(start, SOFIA);
    }

    LocalTime at(Instant moment) {
      return LocalTime.ofInstant(moment, SOFIA);
    }

    Duration length() {
      return Duration.between(start, end);
    }

    boolean isShared() {
      return type.equals("SUPPORTED");
    }

    Stream<Inside> anybody() {
      return Stream.concat(resident.stream(), visiting.stream());
    }

    /** The child is there between the first and the last of its family. */
    Stream<Inside> everybody() {
      var adults = anybody().toList();
      if (adults.isEmpty()) {
        return Stream.empty();
      }
      return Stream.of(
          new Inside(
              adults.stream().map(Inside::in).min(Instant::compareTo).orElseThrow(),
              adults.stream().map(Inside::out).max(Instant::compareTo).orElseThrow()));
    }
  }

  private void nobodyIsTwiceAtOnce() {
    eachPair(
        (one, other) -> {
          if (!one.overlaps(other)) {
            return;
          }
          assertThat(one.caseId())
              .as("a family twice: %s %s", one, other)
              .isNotEqualTo(other.caseId());
          var together = one.isShared() && other.isShared();
          if (!one.room().isEmpty() && !together) {
            assertThat(one.room()).as("a room twice: %s %s", one, other).isNotEqualTo(other.room());
          }
          if (!together || !one.room().equals(other.room())) {
            assertThat(one.supervisors())
                .as("a supervisor twice: %s %s", one, other)
                .doesNotContainAnyElementsOf(other.supervisors());
          }
        });
    for (var visit : visits) {
      assertThat(visits)
          .filteredOn(other -> other.room().equals(visit.room()) && !visit.room().isEmpty())
          .filteredOn(other -> other.overlaps(visit.start(), visit.start().plusSeconds(1)))
          .as("more families in a room than may be there")
          .hasSizeLessThanOrEqualTo(CAPACITY);
    }
  }

  private void theParentsOfAFamilyNeverMeet() {
    for (var family : weeks.families()) {
      var own = of(family);
      for (var resident : own.stream().flatMap(each -> each.resident().stream()).toList()) {
        assertThat(own.stream().flatMap(each -> each.visiting().stream()))
            .as("the parents of %s", family.caseId())
            .noneMatch(visitor -> visitor.isCloserThan(weeks.gapMinutes(family), resident));
      }
    }
  }

  private void familiesApartNeverMeet() {
    for (var family : weeks.families()) {
      for (var restriction : items(family.path() + "/restrictions")) {
        var other =
            weeks.families().stream()
                .filter(
                    each ->
                        restriction.at("/other/caseId").asText().equals(each.caseId().toString()))
                .findFirst();
        other.ifPresent(each -> neverMeet(restriction, family, each));
      }
    }
  }

  private void neverMeet(JsonNode restriction, Family family, Family other) {
    int gap = Math.max(weeks.gapMinutes(family), weeks.gapMinutes(other));
    for (var visit : of(family)) {
      if (restriction.has("until")
          && visit.day().isAfter(LocalDate.parse(restriction.path("until").asText()))) {
        continue;
      }
      for (var inside : visit.everybody().toList()) {
        assertThat(of(other).stream().flatMap(Seen::everybody))
            .as("families apart %s", restriction)
            .noneMatch(each -> each.isCloserThan(gap, inside));
      }
    }
  }

  private void nothingIsPlannedWhereNobodyIs() {
    var range = "?from=" + weeks.first() + "&to=" + weeks.first().plusDays(Weeks.DAYS);
    var closed =
        items("/closing-days" + range).stream().map(each -> each.path("day").asText()).toList();
    for (var visit : visits) {
      assertThat(closed).doesNotContain(visit.day().toString());
      assertThat(visit.at(visit.start())).isAfterOrEqualTo(OPENS);
      assertThat(visit.at(visit.end())).isBeforeOrEqualTo(CLOSES);
      visit
          .anybody()
          .forEach(
              inside -> {
                assertThat(visit.at(inside.in())).isAfterOrEqualTo(OPENS);
                assertThat(visit.at(inside.out())).isBeforeOrEqualTo(CLOSES);
              });
    }
    for (int number = 0; number < 2; number++) {
      var id = room(number).toString();
      for (var closure : items("/rooms/" + id + "/closures")) {
        assertThat(visits)
            .filteredOn(each -> each.room().equals(id))
            .noneMatch(
                each ->
                    each.overlaps(
                        Instant.parse(closure.path("startsAt").asText()),
                        Instant.parse(closure.path("endsAt").asText())));
      }
    }
    Stream.of("supervisor", "supervisor2", "supervisor3").forEach(this::requireWork);
  }

  private void requireWork(String supervisor) {
    var id = user(supervisor).toString();
    var own = visits.stream().filter(each -> each.supervisors().contains(id)).toList();
    for (var away : items("/staff/" + id + "/absences")) {
      assertThat(own)
          .extracting(Seen::day)
          .noneMatch(
              day ->
                  !day.isBefore(LocalDate.parse(away.path("firstDay").asText()))
                      && !day.isAfter(LocalDate.parse(away.path("lastDay").asText())));
    }
    var days = own.stream().collect(Collectors.groupingBy(Seen::day));
    days.forEach((day, work) -> assertThat(minutes(work)).isLessThanOrEqualTo(WORKDAY.toMinutes()));
  }

  /** Minute by minute, for several families at once are no more work. */
  private static long minutes(List<Seen> work) {
    return work.stream()
        .flatMap(
            each ->
                Stream.iterate(
                    each.start(), at -> at.isBefore(each.end()), at -> at.plusSeconds(60)))
        .distinct()
        .count();
  }

  /** To be handed over is no contact, however long the house takes for it: decision 0070. */
  private static long minutesOfContact(Seen visit) {
    return visit.type().equals("EXCHANGE") ? 0 : visit.length().toMinutes();
  }

  private void theOrderIsKept() {
    var own = of(weeks.ofTheOrder());
    for (var visit : own) {
      assertThat(minutesOfContact(visit)).isLessThanOrEqualTo(90);
      assertThat(visit.at(visit.start())).isAfterOrEqualTo(LocalTime.of(9, 0));
      assertThat(visit.at(visit.end())).isBeforeOrEqualTo(LocalTime.of(18, 0));
      assertThat(visit.day().getDayOfWeek())
          .isNotIn(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
    Map<LocalDate, List<Seen>> byWeek =
        own.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
    byWeek.forEach((monday, week) -> assertThat(week).as("%s", monday).hasSizeLessThanOrEqualTo(2));
  }

  private void whoIsSuspendedHasNoVisits() {
    for (var family : weeks.families()) {
      if (!ok(coordinator().get(family.path()), 200).text("status").equals("ACTIVE")) {
        assertThat(of(family)).isEmpty();
      }
    }
  }

  private List<Seen> of(Family family) {
    return visits.stream()
        .filter(each -> each.caseId().equals(family.caseId().toString()))
        .toList();
  }

  private void eachPair(BiConsumer<Seen, Seen> check) {
    for (int i = 0; i < visits.size(); i++) {
      for (int j = i + 1; j < visits.size(); j++) {
        check.accept(visits.get(i), visits.get(j));
      }
    }
  }

  private static List<JsonNode> items(String path) {
    return new ArrayList<>(stream(ok(coordinator().get(path), 200).body().path("items")).toList());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
