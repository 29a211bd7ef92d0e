package org.contactcenter.visit.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.contactcenter.visit.SmallCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of random small centers: offered is what can be booked, and what can be booked is offered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferPromiseIT {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final int SHOWN_AT_MOST = 10;

  private SmallCenter small;
  private UUID donor;
  private int offered;
  private final List<UUID> families = new ArrayList<>();

  @BeforeAll
  void bringTheFamilies() {
    small = new SmallCenter("offers");
    donor = small.family(Map.of());
    var chance = new Random(7);
    IntStream.range(0, 9).forEach(each -> families.add(small.anyFamily(chance, families)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyCandidateCanAcceptAndWhoIsNoneIsRefused(int seed) {
    var chance = new Random(seed);
    var day = MONDAY.plusWeeks(seed).plusDays(chance.nextInt(3));
    small.anyLimits(chance);
    var room = small.center.founded().rooms().get(chance.nextInt(2));
    var start = at(day, 10 + chance.nextInt(5));
    disturb(chance, day);
    var given = small.book(donor, start, 60, room);
    if (given.status() != 201) {
      return;
    }
    call(given.id());
    var candidates = candidates(day, start, room);

    offered += candidates.size();

    for (var candidate : candidates) {
      var offer = offer(day, start, room);
      var path = "/offers/" + offer.path("id").asText() + "/accept";
      var accepted = small.coordinator().post(path, Map.of("caseId", candidate));
      assertThat(accepted.status()).as(() -> accepted.body().toString()).isEqualTo(200);
      call(UUID.fromString(accepted.body().path("visitId").asText()));
    }
    assertThat(candidates).hasSizeLessThan(SHOWN_AT_MOST);
    families.stream()
        .filter(family -> !candidates.contains(family))
        .forEach(
            family ->
                assertThat(small.book(family, start, 60, room).status())
                    .as("not offered to %s", family)
                    .isIn(409, 422));
  }

  @Test
  void anOpenVisitOfAPlanIsNeedAndTheSlotBecomesThatVisit() {
    var day = MONDAY.plusWeeks(7);
    var room = small.center.founded().rooms().get(0);
    var family = small.family(Map.of());
    var other = ok(small.book(family, at(day.plusDays(1), 11), 60, room), 201).id();
    var plan = planned(family, day.plusDays(1));
    call(other);
    call(ok(small.book(donor, at(day, 10), 60, room), 201).id());

    var offer = offer(day, at(day, 10), room);
    assertThat(offer.path("candidates").toString()).contains("PLAN_NOT_LAID_OUT");
    var path = "/offers/" + offer.path("id").asText() + "/accept";
    var accepted = ok(small.coordinator().post(path, Map.of("caseId", family)), 200);

    var laid = small.coordinator().get("/cases/" + family + "/plans/" + plan).body();
    var occurrence = laid.path("occurrences").get(0);
    assertThat(occurrence.path("visitId").asText()).isEqualTo(accepted.text("visitId"));
    assertThat(occurrence.path("startsAt").asText()).isEqualTo(at(day, 10).toString());
  }

  /** One visit at 11:00, which finds no place because the family is at another. */
  private UUID planned(UUID family, LocalDate day) {
    var plan =
        Map.of(
            "visitType", "SUPERVISED",
            "rrule", "FREQ=WEEKLY;COUNT=1",
            "startsOn", day,
            "startTime", "11:00",
            "durationMinutes", 60,
            "book", "FREE");
    return ok(small.coordinator().post("/cases/" + family + "/plans", plan), 201).id();
  }

  @AfterAll
  void somebodyWasOfferedSomething() {
    assertThat(offered).isGreaterThan(4);
  }

  /** Other visits of that day, as chance has it. */
  private void disturb(Random chance, LocalDate day) {
    for (var family : families) {
      if (chance.nextInt(3) == 0) {
        var room = small.center.founded().rooms().get(chance.nextInt(2));
        small.book(family, at(day, 9 + chance.nextInt(7)), 60, room);
      }
    }
  }

  private void call(UUID visit) {
    var off = Map.of("by", "CHILD", "reason", "Болест");
    ok(small.coordinator().post("/visits/" + visit + "/cancel", off), 200);
  }

  private List<UUID> candidates(LocalDate day, Instant start, UUID room) {
    return StreamSupport.stream(offer(day, start, room).path("candidates").spliterator(), false)
        .filter(each -> each.path("kind").asText().equals("CASE"))
        .map(each -> UUID.fromString(each.path("id").asText()))
        .toList();
  }

  private JsonNode offer(LocalDate day, Instant start, UUID room) {
    var found = ok(small.coordinator().get("/offers?from=" + day + "&to=" + day), 200).body();
    return StreamSupport.stream(found.path("items").spliterator(), false)
        .filter(each -> each.path("startsAt").asText().equals(start.toString()))
        .filter(each -> each.path("roomId").asText().equals(room.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(SOFIA).toInstant();
  }
}
