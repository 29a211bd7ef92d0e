package org.contactcenter.visit.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.readiness.ReadyDays;
import org.contactcenter.center.Center;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;
import org.contactcenter.visit.slot.SlotSearch.Wish;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Timetable;

/**
 * What lies before one family on some days. The database is asked once; then it answers for every
 * time in them whether a visit is legal, where, and why not. Booking, the search for slots and
 * whatever previews visits ask it and nobody else, so that none promises what another refuses. Used
 * in the transaction that made it.
 *
 * @param doors by which the family comes and goes
 * @param rules all that must hold besides a free place
 * @param ready whether the case may have visits on a day
 */
public record Outlook(
    Center center,
    Family family,
    DoorRules doors,
    Survey survey,
    VisitRule rules,
    ReadyDays ready,
    Sought sought) {

  /**
   * The visit as it would be. Throws a {@link Problem} for someone who has no part in the case on
   * that day, or where nobody would meet.
   *
   * @param named the participants; all children and all visiting parties where empty
   * @param moved the visit that would move there
   */
  public Attempt attempt(Interval time, Optional<Set<UUID>> named, Optional<UUID> moved) {
    var day = center.dayOf(time.start());
    var party = family.on(day, named, center.settings().visitorsAtMost());
    return attempt(party, time, moved);
  }

  /**
   * What speaks against it by the rules, the most telling first; of free places nothing is said.
   */
  public List<Objection> against(Attempt attempt) {
    return rules.against(attempt).toList();
  }

  /** What is in the way of it: who or what is taken. Empty where a place is free. */
  public List<Objection> taken(Attempt attempt) {
    var busy = survey.occupancy().missing(Claims.of(attempt.party(), attempt.timetable()));
    if (!busy.isEmpty()) {
      return Obstacles.ofFamily(busy);
    }
    var seating = new Seating(survey.house(), attempt.type());
    return seating.free(attempt.time(), survey.occupancy()).findAny().isPresent()
        ? List.of()
        : Obstacles.ofHouse(
            seating.missing(attempt.time(), survey.occupancy()), survey.house().roomIds());
  }

  /**
   * The free and legal slots of one day for the whole family, by time, none before {@code
   * earliest}. Empty on days on which the case is not ready.
   */
  public Stream<Slot> slots(LocalDate day, Duration length, Instant earliest) {
    return family
        .everybodyOn(day, center.settings().visitorsAtMost())
        .map(party -> search(party, length))
        .stream()
        .flatMap(search -> search.on(day, earliest))
        .filter(slot -> ready.on(day).ready());
  }

  /** When which role passes the door for a slot of the whole family. */
  public List<DoorView> doors(Slot slot) {
    var timetable = slot.timetable();
    var people = family.on(center.dayOf(timetable.visit().start()));
    var visitors =
        people.stream()
            .filter(each -> each.role().isVisitingSide())
            .map(CaseParty::personId)
            .toList();
    return DoorView.of(timetable, people, visitors);
  }

  private SlotSearch search(Party party, Duration length) {
    return new SlotSearch(
        new Wish(sought.type(), length, doors, party),
        survey.house(),
        survey.occupancy(),
        timetable ->
            rules.against(attempt(party, timetable, Optional.empty())).findAny().isEmpty());
  }

  private Attempt attempt(Party party, Interval time, Optional<UUID> moved) {
    return attempt(party, Timetable.of(sought.type(), time, doors), moved);
  }

  private Attempt attempt(Party party, Timetable timetable, Optional<UUID> moved) {
    var day = center.dayOf(timetable.visit().start());
    return new Attempt(sought.type(), party, timetable, day, moved);
  }
}
