package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitTest {
  private static final Instant START = Instant.parse("2026-11-23T16:00:00Z");

  private static final Map<VisitStatus, UnaryOperator<Visit>> VERBS =
      Map.of(
          VisitStatus.CONFIRMED, Visit::confirm,
          VisitStatus.IN_PROGRESS, visit -> visit.start(START),
          VisitStatus.COMPLETED, visit -> visit.end(START.plusSeconds(1)),
          VisitStatus.CANCELLED, visit -> visit.cancel(ByWhom.CENTER, "closed", START),
          VisitStatus.NO_SHOW, visit -> visit.noShow(ByWhom.CHILD),
          VisitStatus.TERMINATED, visit -> visit.terminate(START, "threats", Optional.empty()));

  static Stream<Arguments> everyStatusAndVerb() {
    return Stream.of(VisitStatus.values())
        .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndVerb")
  void aVerbIsAllowedWhereTheLifeCycleSaysSoAndRefusedByNameElsewhere(
      VisitStatus from, VisitStatus to) {
    var visit = aVisit(from);
    var verb = VERBS.get(to);

    if (from.next().contains(to)) {
      assertThat(verb.apply(visit).status()).isEqualTo(to);
    } else {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> verb.apply(visit))
          .extracting(Problem::code)
          .isEqualTo("visit-" + from.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  @Test
  void oncePlannedAgainItTakesTheNewPlaceAndThoseWhoStillTakePart() {
    var confirmed = aVisit(VisitStatus.CONFIRMED);
    var later = aVisit(VisitStatus.PLANNED, Interval.of(START.plusSeconds(3600), HOUR));

    var moved = confirmed.move(later);

    assertThat(moved.status()).isEqualTo(VisitStatus.PLANNED);
    assertThat(moved.time()).isEqualTo(later.time());
    assertThat(moved.roomId()).isEqualTo(later.roomId());
    assertThat(moved.id()).isEqualTo(confirmed.id());
    assertThat(moved.caseId()).isEqualTo(confirmed.caseId());
    assertThat(moved.participants()).isEqualTo(later.participants());
  }

  @Test
  void onlyAVisitAheadCanBeMoved() {
    assertThat(Stream.of(VisitStatus.values()).filter(VisitStatus::isAhead))
        .containsExactly(VisitStatus.PLANNED, VisitStatus.CONFIRMED);
    assertThat(Stream.of(VisitStatus.values()).filter(VisitStatus::isOver))
        .containsExactlyInAnyOrderElementsOf(
            Set.of(
                VisitStatus.COMPLETED,
                VisitStatus.CANCELLED,
                VisitStatus.NO_SHOW,
                VisitStatus.TERMINATED));
  }

  @Test
  void aVisitInTheHouseHasARoom() {
    var planned = aVisit(VisitStatus.PLANNED);
    assertThatIllegalArgumentException().isThrownBy(() -> with(planned, VisitType.VIRTUAL));
  }

  private static final Duration HOUR = Duration.ofHours(1);

  private static Visit aVisit(VisitStatus status) {
    return aVisit(status, Interval.of(START, HOUR));
  }

  private static Visit aVisit(VisitStatus status, Interval time) {
    return new Visit(
        UUID.randomUUID(),
        UUID.randomUUID(),
        VisitType.SUPERVISED,
        status,
        time,
        Optional.of(UUID.randomUUID()),
        List.of(UUID.randomUUID()),
        List.of(UUID.randomUUID()),
        List.of(UUID.randomUUID()),
        DoorRules.of(Settings.DEFAULT),
        Company.NONE,
        START,
        status == VisitStatus.IN_PROGRESS ? Course.AHEAD.started(START) : Course.AHEAD,
        Link.NONE,
        1);
  }

  private static Visit with(Visit visit, VisitType type) {
    return new Visit(
        visit.id(),
        visit.caseId(),
        type,
        visit.status(),
        visit.time(),
        visit.roomId(),
        visit.supervisors(),
        visit.children(),
        visit.visitors(),
        visit.rules(),
        visit.company(),
        visit.bookedAt(),
        visit.course(),
        visit.link(),
        visit.version());
  }
}
