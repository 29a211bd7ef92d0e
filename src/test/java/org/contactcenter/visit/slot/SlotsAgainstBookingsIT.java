package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search against the booking itself, in houses that are booked at random. */
class SlotsAgainstBookingsIT {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final List<String> TYPES =
      List.of("SUPERVISED", "SUPPORTED", "EXCHANGE", "VIRTUAL");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** Every quarter of an hour of a day is asked for: offered and bookable, or neither. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsOfferedCanBeBookedAndWhatCanBeBookedIsOffered(long seed) {
    var random = new Random(seed);
    var day = aFreshDay();
    var family = CaseFixture.activeCourtCase();
    IntStream.range(0, 9).forEach(any -> bookAnything(random, day));
    bookSomething(random, family, day);
    var type = TYPES.get(random.nextInt(TYPES.size()));
    var minutes = 30 + 15 * random.nextInt(7);
    var offered = offered(family, day, type, minutes);

    for (var start : quarters(day)) {
      var slot = offered.get(start);
      var visit =
          aVisit(family, day, "10:00")
              .with("type", type)
              .with("durationMinutes", minutes)
              .with("startsAt", start.toString());
      if (slot == null) {
        assertThat(visit.book().status()).as(start.toString()).isIn(409, 422);
      } else {
        cancel(inSeat(visit, slot).booked());
      }
    }
  }

  private static void bookAnything(Random random, LocalDate day) {
    bookSomething(random, CaseFixture.activeCourtCase(), day);
  }

  /** Whatever is refused is left out. */
  private static void bookSomething(Random random, Family family, LocalDate day) {
    var time = "%02d:%02d".formatted(8 + random.nextInt(11), 15 * random.nextInt(4));
    var type = TYPES.get(random.nextInt(TYPES.size()));
    var supervisor = List.of("supervisor", "supervisor2", "supervisor3").get(random.nextInt(3));
    var visit =
        aVisit(family, day, time)
            .with("type", type)
            .with("durationMinutes", 15 + 15 * random.nextInt(12))
            .by(supervisor);
    var seated = type.equals("VIRTUAL") ? visit : visit.in(room(random.nextInt(2)));
    assertThat(seated.book().status()).isIn(201, 409, 422);
  }

  private static Map<Instant, JsonNode> offered(
      Family family, LocalDate day, String type, int minutes) {
    var query =
        "/slots?caseId=%s&from=%s&to=%s&type=%s&durationMinutes=%d&limit=200"
            .formatted(family.caseId(), day, day, type, minutes);
    var items = ok(coordinator().get(query), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .collect(Collectors.toMap(slot -> Instant.parse(slot.path("startsAt").asText()), s -> s));
  }

  private static VisitFixture inSeat(VisitFixture visit, JsonNode slot) {
    var staffed = visit.with("supervisorIds", slot.path("supervisorIds"));
    return slot.has("roomId") ? staffed.with("roomId", slot.path("roomId")) : staffed;
  }

  private static void cancel(Answer booked) {
    var cancelled = Map.of("by", "CENTER", "reason", "Проба");
    ok(coordinator().post("/visits/" + booked.id() + "/cancel", cancelled), 200);
  }

  private static List<Instant> quarters(LocalDate day) {
    var midnight = day.atStartOfDay(SOFIA).toInstant();
    return Stream.iterate(midnight, start -> start.plus(SlotSearch.STEP)).limit(96).toList();
  }
}
