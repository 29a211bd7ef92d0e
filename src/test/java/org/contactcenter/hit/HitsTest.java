package org.contactcenter.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.contactcenter.core.Json;
import org.contactcenter.core.http.problem.ProblemDocument;
import org.junit.jupiter.api.Test;

class HitsTest {
  private static final VisitHit HIT =
      new VisitHit(
          new UUID(0, 1),
          new UUID(0, 2),
          Optional.empty(),
          new VisitHit.Place(Instant.EPOCH, Instant.EPOCH, Optional.empty(), List.of()),
          List.of(Misfit.CLOSED_DAY),
          VisitHit.Outcome.UNDECIDED,
          Optional.empty(),
          Optional.empty());

  @Test
  void aVisitThatIsHitLeavesFlat() {
    var json = Json.mapper().valueToTree(HIT);

    assertThat(json.path("startsAt").asText()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(json.has("place")).isFalse();
    assertThat(json.has("decided")).isFalse();
    assertThat(json.has("to")).isFalse();
  }

  @Test
  void theNumbersOfAllCasesAreAskedForAtOnceAndOfNoneNotAtAll() {
    var asked = new AtomicInteger();
    Function<Set<UUID>, Map<UUID, String>> numbers =
        ids -> {
          asked.incrementAndGet();
          return Map.of(new UUID(0, 2), "2026-0007");
        };

    var told = new Hits(3, List.of(HIT, HIT)).numbered(numbers);
    Hits.NONE.numbered(numbers);

    assertThat(told.count()).isEqualTo(3);
    assertThat(told.items())
        .extracting(VisitHit::caseNumber)
        .containsOnly(Optional.of("2026-0007"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void aProblemCarriesTheVisitsBesideItsOwnMembers() {
    var document =
        new ProblemDocument(
            "urn:x",
            "title",
            409,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of("visits", Hits.of(List.of(HIT))));

    var json = Json.mapper().valueToTree(document);

    assertThat(json.path("visits").path("count").asInt()).isEqualTo(1);
    assertThat(json.has("extensions")).isFalse();
  }
}
