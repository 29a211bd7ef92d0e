package org.contactcenter.visit.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.center.Center;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.offer.Candidate.Because;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.slot.Seating;
import org.contactcenter.visit.slot.Survey;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Timetable;

/** Says from memory who could have which slot, best match first and always in the same order. */
record Matching(
    Scope scope,
    Center center,
    Survey survey,
    List<CaseFile> files,
    Map<UUID, Family> families,
    Map<UUID, OrderBook> orders,
    Map<UUID, Set<UUID>> consenting,
    Map<UUID, List<Instant>> starts,
    Languages languages,
    WaitingList waiting) {

  /** The languages of children and of supervisors, by their ids. */
  record Languages(Map<UUID, List<String>> spoken) {
    boolean meet(Set<UUID> some, Set<UUID> others) {
      return some.stream()
          .flatMap(each -> spoken.getOrDefault(each, List.of()).stream())
          .anyMatch(
              language ->
                  others.stream()
                      .anyMatch(other -> spoken.getOrDefault(other, List.of()).contains(language)));
    }
  }

  /** A case that could have the slot, with what it is ranked by. */
  private record Match(
      CaseFile file, double missing, boolean language, boolean usual, Instant lastVisit) {}

  /** The seats of the slot that are still free, in its own room; none where it is taken. */
  List<Seat> seats(FreedSlot slot) {
    var open =
        survey.house().hours().on(center.dayOf(slot.time().start())).stream()
            .anyMatch(hours -> hours.encloses(timetable(slot).whole()));
    return open
        ? new Seating(survey.house(), slot.type())
            .possible(slot.time())
            .filter(seat -> seat.roomId().equals(slot.roomId()))
            .filter(seat -> survey.occupancy().admits(Claims.of(slot.id(), seat, slot.time())))
            .toList()
        : List.of();
  }

  /** Cases first, for a court has ordered their contact; then the waiting list. */
  List<Candidate> candidates(FreedSlot slot, List<Seat> seats) {
    return Stream.concat(cases(slot, seats), waiting.candidates(slot)).toList();
  }

  private Stream<Candidate> cases(FreedSlot slot, List<Seat> seats) {
    var matches =
        files.stream()
            .flatMap(file -> match(slot, seats, file).stream())
            .sorted(
                comparing(Match::missing, reverseOrder())
                    .thenComparing(Match::language, reverseOrder())
                    .thenComparing(Match::usual, reverseOrder())
                    .thenComparing(Match::lastVisit)
                    .thenComparing(match -> match.file().id()))
            .toList();
    var longest = matches.stream().map(Match::lastVisit).min(Instant::compareTo);
    return matches.stream().map(match -> candidate(match, longest));
  }

  private static Candidate candidate(Match match, Optional<Instant> longest) {
    var because = new ArrayList<>(List.of(Because.BELOW_ORDER));
    if (match.language()) {
      because.add(Because.SPEAKS_LANGUAGE);
    }
    if (match.usual()) {
      because.add(Because.USUAL_HOUR);
    }
    if (longest.filter(match.lastVisit()::equals).isPresent()) {
      because.add(Because.LONGEST_WAIT);
    }
    return new Candidate(Candidate.Kind.CASE, match.file().id(), because);
  }

  private Optional<Match> match(FreedSlot slot, List<Seat> seats, CaseFile file) {
    var day = center.dayOf(slot.time().start());
    var order = governing(file, day);
    var terms = order.map(CourtOrder::terms).orElse(OrderTerms.NONE);
    var need = new Neediness(terms, starts.getOrDefault(file.id(), List.of()), center.timeZone());
    var missing = need.missing(day);
    if (missing == 0 || file.id().equals(slot.caseId()) || !need.allowsOneMore(day)) {
      return Optional.empty();
    }
    if (!permits(terms, slot, day) || !isReady(file, day) || !isFree(slot, file, day)) {
      return Optional.empty();
    }
    var children = family(file).children(day, Optional.empty());
    var spoken = seats.stream().anyMatch(seat -> languages.meet(children, seat.supervisors()));
    var last =
        need.starts().stream()
            .filter(slot.time().start()::isAfter)
            .max(Instant::compareTo)
            .orElse(file.origin().openedAt());
    return Optional.of(new Match(file, missing, spoken, need.meetsAt(slot.time().start()), last));
  }

  private Optional<CourtOrder> governing(CaseFile file, LocalDate day) {
    return onTheDay(file, day).governingOrder();
  }

  private CaseOnDay onTheDay(CaseFile file, LocalDate day) {
    return new CaseOnDay(
        scope,
        file,
        day,
        family(file).on(day),
        orders.getOrDefault(file.id(), new OrderBook(List.of())));
  }

  private Family family(CaseFile file) {
    return Objects.requireNonNull(families.get(file.id()), "each case has a family");
  }

  /** What the order says of one visit; how many there may be is another matter. */
  private boolean permits(OrderTerms terms, FreedSlot slot, LocalDate day) {
    var zone = center.timeZone();
    var begins = slot.time().start().atZone(zone).toLocalTime();
    var ends = slot.time().end().atZone(zone).toLocalTime();
    return (terms.weekdays().isEmpty() || terms.weekdays().contains(day.getDayOfWeek()))
        && terms.earliest().filter(begins::isBefore).isEmpty()
        && terms.latest().filter(ends::isAfter).isEmpty()
        && terms.visitType().filter(type -> type != slot.type()).isEmpty()
        && (slot.type().isWatched() || !terms.supervised().orElse(false))
        && terms.minutesPerVisit().filter(most -> length(slot).toMinutes() > most).isEmpty();
  }

  private boolean isReady(CaseFile file, LocalDate day) {
    var subject = onTheDay(file, day);
    return subject.restsOnOrder()
        ? subject.governingOrder().isPresent()
        : consenting.getOrDefault(file.id(), Set.of()).containsAll(subject.sides());
  }

  private boolean isFree(FreedSlot slot, CaseFile file, LocalDate day) {
    try {
      var visitors = center.settings().visitorsAtMost();
      var party = family(file).on(day, Optional.empty(), visitors);
      return survey.occupancy().admits(Claims.of(party, timetable(slot)));
    } catch (Problem nobodyToMeet) {
      return false;
    }
  }

  private static Duration length(FreedSlot slot) {
    return slot.time().length();
  }

  private Timetable timetable(FreedSlot slot) {
    return Timetable.of(slot.type(), slot.time(), DoorRules.of(center.settings()));
  }
}
