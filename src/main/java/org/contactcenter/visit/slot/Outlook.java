package org.contactcenter.visit.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;
import org.contactcenter.visit.slot.SlotSearch.Candidate;
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
 * @param before visits of the family that are taken to be booked, though the database does not know
 *     them yet
 * @param interpreting who may interpret, where somebody must
 */
public record Outlook(
    Center center,
    Family family,
    DoorRules doors,
    Survey survey,
    VisitRule rules,
    ReadyDays ready,
    Sought sought,
    Interpreting interpreting,
    List<Attempt> before) {

  public Outlook {
    before = List.copyOf(before);
  }

  /** The same once that visit would have that seat: later ones see it. */
  public Outlook after(Attempt attempt, Seat seat) {
    var visit = attempt.time();
    var family =
        Claims.of(attempt.party(), attempt.timetable())
            .and(Claims.of(attempt.party(), attempt.timetable(), seat));
    var house = Claims.of(UUID.randomUUID(), seat, visit);
    var words = interpreting.claims(visit, survey.occupancy());
    var all = new ArrayList<>(before);
    all.add(attempt);
    return with(family.and(house).and(words), all);
  }

  /** The same with this taken as well. */
  public Outlook holding(Claims taken) {
    return with(taken, before);
  }

  /** The most suitable seat that nobody has taken. */
  public Optional<Seat> seat(Attempt attempt) {
    return new Seating(survey.house(), attempt.type())
        .free(attempt.party(), attempt.timetable(), survey.occupancy())
        .findFirst();
  }

  /** Whether booking the visit would succeed, but for whether the case is ready that day. */
  public boolean admits(Attempt attempt) {
    return taken(attempt).isEmpty() && rules.against(attempt).findAny().isEmpty();
  }

  /** The same for visits that come into that room only. */
  public Outlook within(Optional<UUID> roomId) {
    return in(survey.within(roomId));
  }

  private Outlook with(Claims taken, List<Attempt> all) {
    var house = new Survey(survey.house(), survey.occupancy().and(taken));
    return new Outlook(center, family, doors, house, rules, ready, sought, interpreting, all);
  }

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
    var occupancy = survey.occupancy();
    if (!interpreting.isFree(attempt.time(), occupancy)) {
      return List.of(Obstacles.interpreterTaken());
    }
    var seating = new Seating(survey.house(), attempt.type());
    var party = attempt.party();
    var timetable = attempt.timetable();
    return seating.free(party, timetable, occupancy).findAny().isPresent()
        ? List.of()
        : Obstacles.common(seating.obstacles(party, timetable, occupancy));
  }

  /**
   * The free and legal slots of one day for the whole family, by time, none before {@code
   * earliest}. Empty on days on which the case is not ready.
   */
  public Stream<Slot> slots(LocalDate day, Duration length, Instant earliest) {
    return candidates(day, length, earliest).flatMap(candidate -> candidate.slot().stream());
  }

  /** The best slots of all of the days for a family of such habits, as {@link Ranking} has it. */
  List<Slot> best(
      Habits habits, Stream<LocalDate> days, Duration length, Instant earliest, int limit) {
    var usual = in(survey.preferring(habits));
    return new Ranking(center.timeZone(), habits)
        .best(days.flatMap(day -> usual.candidates(day, length, earliest)), limit);
  }

  private Outlook in(Survey other) {
    return new Outlook(center, family, doors, other, rules, ready, sought, interpreting, before);
  }

  private Stream<Candidate> candidates(LocalDate day, Duration length, Instant earliest) {
    return family
        .everybodyOn(day, center.settings().visitorsAtMost())
        .filter(party -> ready.on(day).ready())
        .map(party -> search(party, length))
        .stream()
        .flatMap(search -> search.candidates(day, earliest));
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
            interpreting.isFree(timetable.visit(), survey.occupancy())
                && rules.against(attempt(party, timetable, Optional.empty())).findAny().isEmpty());
  }

  /** The same for people who are known to meet that day. */
  public Attempt attempt(Party party, Interval time, Optional<UUID> moved) {
    return attempt(party, Timetable.of(sought.type(), time, doors), moved);
  }

  private Attempt attempt(Party party, Timetable timetable, Optional<UUID> moved) {
    var day = center.dayOf(timetable.visit().start());
    return new Attempt(sought.type(), sought.isReturn(), party, timetable, day, moved, before);
  }
}
