package org.contactcenter.visit.term;

import static org.contactcenter.referral.OrderTerm.AUTHORIZED_PERSONS;
import static org.contactcenter.referral.OrderTerm.FREQUENCY;
import static org.contactcenter.referral.OrderTerm.HOURS;
import static org.contactcenter.referral.OrderTerm.LENGTH;
import static org.contactcenter.referral.OrderTerm.VISIT_TYPE;
import static org.contactcenter.referral.OrderTerm.WEEKDAYS;
import static org.contactcenter.referral.VisitType.SUPERVISED;
import static org.contactcenter.referral.VisitType.VIRTUAL;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;

/** Gathers which terms of one order a visit would break; the gravest first. */
final class Breaches {
  private final OrderTerms terms;
  private final List<Objection> found = new ArrayList<>();

  Breaches(OrderTerms terms) {
    this.terms = terms;
  }

  Stream<Objection> all() {
    return found.stream();
  }

  /**
   * Supervised contact is a supervised visit, or a call where the order names calls. Of a type
   * named none but this one passes; a supervised visit may take its place where the term allows.
   */
  @SuppressWarnings("EnumOrdinal") // the sentence chooses its words by it, in every language
  void type(VisitType type) {
    if (terms.supervised().orElse(false) && type != SUPERVISED && !isNamedCall(type)) {
      found.add(Objection.of("type", "order-supervised"));
    }
    terms
        .visitType()
        .filter(named -> named != type)
        .map(named -> Objection.of("type", "order-visit-type", named.ordinal()))
        .ifPresent(breach -> found.add(type == SUPERVISED ? allowing(VISIT_TYPE, breach) : breach));
  }

  private boolean isNamedCall(VisitType type) {
    return type == VIRTUAL && terms.visitType().filter(named -> named == VIRTUAL).isPresent();
  }

  void people(Guests guests, Attempt attempt) {
    if (guests.someExcluded(terms, attempt.party().visiting())) {
      found.add(Objection.of("participants", "order-person-excluded"));
    }
    if (guests.someNotAuthorized(terms, attempt)) {
      var breach = Objection.of("participants", "order-person-not-authorized");
      found.add(allowing(AUTHORIZED_PERSONS, breach));
    }
  }

  /** By the clocks on the center's wall; a visit that goes on after midnight is of both days. */
  void timeOfDay(Attempt attempt, ZoneId zone) {
    var start = LocalDateTime.ofInstant(attempt.time().start(), zone);
    var end = LocalDateTime.ofInstant(attempt.time().end(), zone);
    var lastDay = end.minusNanos(1).getDayOfWeek();
    var days = terms.weekdays();
    if (!days.isEmpty() && !(days.contains(start.getDayOfWeek()) && days.contains(lastDay))) {
      found.add(allowing(WEEKDAYS, Objection.of("startsAt", "order-weekday", days)));
    }
    terms
        .earliest()
        .filter(start.toLocalTime()::isBefore)
        .map(earliest -> Objection.of("startsAt", "order-too-early", earliest))
        .ifPresent(breach -> found.add(allowing(HOURS, breach)));
    terms
        .latest()
        .filter(latest -> end.isAfter(start.toLocalDate().atTime(latest)))
        .map(latest -> Objection.of("startsAt", "order-too-late", latest))
        .ifPresent(breach -> found.add(allowing(HOURS, breach)));
  }

  void length(long minutes) {
    exceeds(LENGTH, "durationMinutes", "order-too-long", terms.minutesPerVisit(), minutes);
  }

  /** With what there is already of the same week and month. */
  void frequency(Tally.Sum week, Tally.Sum month, Attempt attempt) {
    var minutes = Contact.minutes(attempt.type(), attempt.time());
    exceeds(FREQUENCY, "startsAt", "order-week-full", terms.visitsPerWeek(), week.visits() + 1L);
    exceeds(FREQUENCY, "startsAt", "order-month-full", terms.visitsPerMonth(), month.visits() + 1L);
    if (minutes > 0) {
      var ofWeek = week.minutes() + minutes;
      var ofMonth = month.minutes() + minutes;
      var field = "durationMinutes";
      exceeds(FREQUENCY, field, "order-week-minutes", terms.minutesPerWeek(), ofWeek);
      exceeds(FREQUENCY, field, "order-month-minutes", terms.minutesPerMonth(), ofMonth);
    }
  }

  private void exceeds(
      OrderTerm term, String field, String code, Optional<Integer> atMost, long figure) {
    atMost
        .filter(most -> figure > most)
        .map(most -> Objection.of(field, code, most))
        .ifPresent(breach -> found.add(allowing(term, breach)));
  }

  private Objection allowing(OrderTerm term, Objection breach) {
    return terms.overridable().contains(term) ? breach.overridable(term) : breach;
  }
}
