package org.contactcenter.visit.hit;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Outlooks;
import org.contactcenter.visit.slot.Slot;

/** Finds the best legal place near its old one for a visit that has given that up. */
final class Alternatives {
  /** How many of the best are tried: what is offered can be had, unless rules change between. */
  private static final int TRIES = 5;

  private final Outlooks outlooks;
  private final Bookings bookings;
  private final Cases cases;
  private final CaseTime time;

  Alternatives(Outlooks outlooks, Bookings bookings, Cases cases, CaseTime time) {
    this.outlooks = outlooks;
    this.bookings = bookings;
    this.cases = cases;
    this.time = time;
  }

  /** A time and a seat to try; {@code ask} counts from the least change. */
  private record Candidate(Instant start, Relocation.Seat seat, int ask) {}

  /** Moves the visit to a free seat at its own time. Empty where there is none. */
  Optional<Visit> atItsTime(User user, Relocation relocation, List<UUID> staff) {
    var start = relocation.visit().time().start();
    return relocation.atItsTime(staff).stream()
        .flatMap(
            seat -> placed(user, relocation.visit(), start, seat, relocation.remaining()).stream())
        .findFirst();
  }

  /** The same; failing that, moves it to the nearest time at which it is free and legal. */
  Optional<Visit> near(User user, Relocation relocation, List<UUID> staff) {
    return atItsTime(user, relocation, staff).or(() -> elsewhen(user, relocation));
  }

  private Optional<Visit> elsewhen(User user, Relocation relocation) {
    var seats = relocation.atOtherTimes();
    return IntStream.range(0, seats.size())
        .boxed()
        .flatMap(ask -> candidates(user, relocation, seats.get(ask), ask))
        .sorted(
            comparing(Candidate::start, relocation.nearestFirst()).thenComparing(Candidate::ask))
        .limit(TRIES)
        .flatMap(each -> placed(user, relocation, each).stream())
        .findFirst();
  }

  private Stream<Candidate> candidates(
      User user, Relocation relocation, Relocation.Seat seat, int ask) {
    var visit = relocation.visit();
    var first = relocation.firstDay(time.today(user.scope()));
    var last = relocation.lastDay();
    if (last.isBefore(first)) {
      return Stream.empty();
    }
    var earliest = time.exactly().plus(notice(relocation));
    return outlook(user, visit, seat, first, last).stream()
        .flatMap(
            outlook ->
                first
                    .datesUntil(last.plusDays(1))
                    .flatMap(day -> outlook.slots(day, visit.time().length(), earliest)))
        .map(slot -> new Candidate(start(slot), seat, ask));
  }

  /** Families hear of another time as long before as they must of a cancellation. */
  private static Duration notice(Relocation relocation) {
    return Duration.ofHours(relocation.center().settings().noticeHours());
  }

  private static Instant start(Slot slot) {
    return slot.timetable().visit().start();
  }

  /** Empty where the room or the team can have no visits at all. */
  private Optional<Outlook> outlook(
      User user, Visit visit, Relocation.Seat seat, LocalDate first, LocalDate last) {
    try {
      var file = cases.get(user.scope(), visit.caseId());
      var ask =
          new Outlooks.Ask(visit.type(), seat.room(), seat.team(), participants(visit))
              .returning(visit.isReturn());
      return Optional.of(outlooks.of(user.scope(), file, ask, first, last));
    } catch (Problem refused) {
      return Optional.empty();
    }
  }

  private Optional<Visit> placed(User user, Relocation relocation, Candidate candidate) {
    var visit = relocation.visit();
    return placed(
        user, visit, candidate.start(), candidate.seat(), Set.copyOf(visit.participants()));
  }

  private Optional<Visit> placed(
      User user, Visit visit, Instant start, Relocation.Seat seat, Set<UUID> participants) {
    var wanted =
        new Wanted(
                visit.caseId(),
                visit.type(),
                start,
                visit.time().length(),
                seat.room(),
                seat.team(),
                Optional.of(participants),
                visit.interpreterLanguage())
            .returning(visit.link().handoverId(), start);
    try {
      return Optional.of(bookings.place(user, visit, wanted));
    } catch (Problem refused) {
      bookings.release(user.scope(), List.of(visit.id()));
      return Optional.empty();
    }
  }

  private static Optional<Set<UUID>> participants(Visit visit) {
    return Optional.of(Set.copyOf(visit.participants()));
  }
}
