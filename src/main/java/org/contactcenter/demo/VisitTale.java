package org.contactcenter.demo;

import static org.contactcenter.demo.Happening.Kind.CANCELLED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.center.ClosingDay;
import org.contactcenter.visit.booking.Wanted;

/** The visits of a family: booked some weeks ahead, confirmed, cancelled or held. */
final class VisitTale {
  private static final Duration BOOKED_AHEAD = Duration.ofDays(28);
  private static final Duration CONFIRMED_AHEAD = Duration.ofDays(2);

  /** Who confirmed visits of earlier weeks is of no interest any more. */
  private static final int FIRST_CONFIRMED = -2;

  private final Stage stage;
  private final Hours hours;
  private final CourseTale course;
  private final Set<LocalDate> closed;

  VisitTale(Stage stage) {
    this.stage = stage;
    this.hours = new Hours(stage.days());
    this.course = new CourseTale(stage);
    this.closed = closed(stage);
  }

  /** Plans the bookings of all weeks from now on, no more a month than the court ordered. */
  void plan(CaseInTale file) {
    var rhythm = file.family().rhythm().orElseThrow();
    var length = Duration.ofMinutes(file.family().visit().minutes());
    var months = new HashMap<YearMonth, Integer>();
    rhythm
        .weeks()
        .forEach(
            week -> {
              var start = hours.start(rhythm, week, length);
              var day = start.atZone(stage.days().zone()).toLocalDate();
              if (!closed.contains(day) && isOrdered(file, months, day)) {
                stage.at(start.minus(BOOKED_AHEAD), () -> book(file, week, start, length));
              }
            });
  }

  private static boolean isOrdered(CaseInTale file, Map<YearMonth, Integer> months, LocalDate day) {
    int number = months.merge(YearMonth.from(day), 1, Integer::sum);
    return file.family().order().flatMap(Family.Order::perMonth).stream()
        .allMatch(most -> number <= most);
  }

  private void book(CaseInTale file, int week, Instant start, Duration length) {
    var found = stage.features().casefile.cases().get(stage.scope(), file.id());
    if (found.status() != CaseStatus.ACTIVE || file.isOverBy(stage.days(), stage.now())) {
      return;
    }
    var wanted = wanted(file, week, start, length);
    var id = stage.features().visit.bookings().book(file.worker(), wanted);
    var booked = stage.features().visit.visits().get(stage.scope(), id);
    var supervisor = stage.cast().byId(booked.supervisors().get(0));
    var visit = new VisitInTale(file, id, week, start, length, supervisor, booked.visitors());
    if (week >= FIRST_CONFIRMED) {
      stage.at(start.minus(CONFIRMED_AHEAD), () -> confirm(visit));
    }
    visit
        .happening(CANCELLED)
        .ifPresentOrElse(happening -> planCancelling(visit, happening), () -> course.plan(visit));
  }

  private Wanted wanted(CaseInTale file, int week, Instant start, Duration length) {
    var rhythm = file.family().rhythm().orElseThrow();
    return new Wanted(
        file.id(),
        file.family().visit().type(),
        start,
        length,
        Optional.empty(),
        rhythm.supervisor().map(name -> Set.of(stage.cast().id(name))),
        participants(file, week),
        rhythm.interpreter());
  }

  /** An extra person comes along every other week, and is named then. */
  private static Optional<Set<UUID>> participants(CaseInTale file, int week) {
    return Optional.of(file.authorized())
        .filter(extra -> !extra.isEmpty() && week % 2 == 0)
        .map(
            extra ->
                Stream.of(file.children(), file.visiting(), extra)
                    .flatMap(people -> people.stream())
                    .collect(Collectors.toSet()));
  }

  private void confirm(VisitInTale visit) {
    if (isAhead(stage, visit)) {
      stage.features().visit.proceedings().confirm(visit.file().worker(), visit.id());
    }
  }

  private void planCancelling(VisitInTale visit, Happening happening) {
    var notice = Duration.ofHours(happening.hours().orElseThrow());
    stage.at(visit.start().minus(notice), () -> cancel(visit, happening));
  }

  private void cancel(VisitInTale visit, Happening happening) {
    stage
        .features()
        .visit
        .proceedings()
        .cancel(
            visit.file().worker(),
            visit.id(),
            happening.by().orElseThrow(),
            happening.text().orElseThrow());
  }

  private static Set<LocalDate> closed(Stage stage) {
    var days = stage.days();
    return stage
        .features()
        .center
        .centers()
        .closingDays(stage.scope(), days.today(), days.day(Days.HORIZON))
        .stream()
        .map(ClosingDay::day)
        .collect(Collectors.toSet());
  }

  /** It may have been cancelled meanwhile, with all others of a case that was paused. */
  static boolean isAhead(Stage stage, VisitInTale visit) {
    return stage.features().visit.visits().get(stage.scope(), visit.id()).status().isAhead();
  }
}
