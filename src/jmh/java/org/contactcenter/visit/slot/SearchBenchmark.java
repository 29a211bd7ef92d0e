package org.contactcenter.visit.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.center.skill.Competence;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Week;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to find the best slots of some weeks in a house of twelve rooms and thirty
 * supervisors, where seven in eight hours of the rooms are taken, once all of it was read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final Instant MIDNIGHT = MONDAY.atStartOfDay(SOFIA).toInstant();
  private static final int ROOMS = 12;
  private static final int SUPERVISORS = 30;
  private static final int OPENS = 8;
  private static final int CLOSES = 20;
  private static final int BEST = 25;

  @Param({"1", "12"})
  int weeks;

  private final Week open = new Week(SOFIA, hours());
  private final Occupancy taken = new Occupancy(claims(), List.of(), List.of());
  private final Ranking ranking = new Ranking(SOFIA, Habits.NONE);
  private final SlotSearch search = new SlotSearch(wish(), house(), taken, any -> true);

  @Benchmark
  public List<Slot> theBest() {
    return ranking.best(
        MONDAY
            .datesUntil(MONDAY.plusWeeks(weeks))
            .flatMap(day -> search.candidates(day, MIDNIGHT)),
        BEST);
  }

  private static SlotSearch.Wish wish() {
    var family = new Party(id(1), Set.of(id(2)), Set.of(id(3)), Set.of(id(4)), List.of());
    var doors = new DoorRules(15, 5, Side.RESIDENTIAL, Separation.BUILDING);
    return new SlotSearch.Wish(VisitType.SUPERVISED, Duration.ofHours(1), doors, family);
  }

  private House house() {
    var rooms =
        IntStream.range(0, ROOMS)
            .mapToObj(number -> new House.Place(room(number), id(5), 1))
            .toList();
    var teams =
        IntStream.range(0, SUPERVISORS)
            .mapToObj(number -> new House.Team(List.of(supervisor(id(200 + number)))))
            .toList();
    return new House(new OpeningHours(open, Set.of(), MONDAY), rooms, teams);
  }

  private Supervisor supervisor(UUID id) {
    var limits = new Limits(Duration.ofHours(CLOSES - OPENS), Duration.ZERO, SUPERVISORS);
    var roster = new Roster(open, List.of());
    return new Supervisor(id, "", List.of("bg"), roster, Competence.none(id), limits);
  }

  /** Another hour of the day is free in each room. */
  private static List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    for (int day = 0; day < 84; day++) {
      for (int room = 0; room < ROOMS; room++) {
        for (int hour = OPENS; hour < CLOSES; hour++) {
          if ((hour + room + day) % 8 != 0) {
            var start = MONDAY.plusDays(day).atTime(hour, 0).atZone(SOFIA).toInstant();
            claims.add(new Claim(room(room), 0, Interval.of(start, Duration.ofHours(1))));
          }
        }
      }
    }
    return claims;
  }

  private static List<WeeklyHours> hours() {
    return Stream.of(DayOfWeek.values())
        .map(day -> new WeeklyHours(day, LocalTime.of(OPENS, 0), LocalTime.of(CLOSES, 0)))
        .toList();
  }

  private static UUID room(int number) {
    return id(100 + number);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
