package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactcenter.center.Center;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.CourtReference;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.PreferredHours;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.proposal.model.Source;
import org.contactcenter.visit.proposal.model.Standing;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.VisitRule;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.timetable.Timetable;

/**
 * A family on the waiting list: it would like a visit a week, of the kind and at the hours that it
 * asked for, within what its order says.
 *
 * @param family as it is to be
 * @param now before which nothing can be planned
 */
record WaitingDemand(
    Referral referral,
    Family family,
    Staff staff,
    VisitRule rule,
    Center center,
    Weeks weeks,
    Instant now) {

  private static final Duration HOUR = Duration.ofHours(1);

  static VisitType type(Referral referral) {
    return terms(referral).visitType().orElse(referral.requested().visitType());
  }

  private static OrderTerms terms(Referral referral) {
    return referral.order().map(CourtReference::terms).orElse(OrderTerms.NONE);
  }

  Wish wish(int week) {
    return new Wish(
        referral.id(),
        week,
        type(referral),
        length(),
        List.of(staff.need(weeks.days(week).toList())),
        new Standing(isOrdered(), waitDays(), 0),
        preferred(),
        Optional.empty(),
        Set.of(),
        staff.shared(type(referral)),
        Source.referral(referral.id()));
  }

  private Duration length() {
    return terms(referral)
        .minutesPerVisit()
        .or(referral.requested()::durationMinutes)
        .map(Duration::ofMinutes)
        .orElse(HOUR);
  }

  private boolean isOrdered() {
    var terms = terms(referral);
    return terms.visitsPerWeek().isPresent() || terms.visitsPerMonth().isPresent();
  }

  private int waitDays() {
    var since = referral.outcome().waitingSince().orElse(referral.receivedAt());
    return (int) Math.max(0, ChronoUnit.DAYS.between(center.dayOf(since), weeks.from()));
  }

  private Set<Preference> preferred() {
    return referral.requested().preferredHours().stream().map(this::preference).collect(toSet());
  }

  private Preference preference(PreferredHours hours) {
    var last = hours.until().minus(length());
    return new Preference(
        hours.weekday(), hours.from(), last.isBefore(hours.from()) ? hours.from() : last);
  }

  /** Whether a visit would be legal, as far as can be said before there is a case. */
  Prospect prospect() {
    return (day, visit) ->
        visit.start().isBefore(now)
            ? Optional.empty()
            : party(day)
                .map(party -> attempt(party, day, visit))
                .filter(each -> rule.against(each).findAny().isEmpty());
  }

  private Optional<Party> party(LocalDate day) {
    return family.everybodyOn(day, center.settings().visitorsAtMost());
  }

  private Attempt attempt(Party party, LocalDate day, Interval visit) {
    var timetable = Timetable.of(type(referral), visit, family.doors());
    return new Attempt(type(referral), party, timetable, day, Optional.empty());
  }
}
