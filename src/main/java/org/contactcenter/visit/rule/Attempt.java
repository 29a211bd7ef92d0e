package org.contactcenter.visit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.timetable.Timetable;

/**
 * A visit as it would be, for rules to judge.
 *
 * @param isReturn whether it is the leg of an exchange that brings the child back
 * @param timetable when it is, and when each side comes and goes
 * @param day on which it begins, in the center's zone
 * @param moved the visit that would move there, so that it does not count against itself
 * @param besides other visits of the case that would be booked together with it, and are not in the
 *     database yet: whoever counts visits counts them as well
 */
public record Attempt(
    VisitType type,
    boolean isReturn,
    Party party,
    Timetable timetable,
    LocalDate day,
    Optional<UUID> moved,
    List<Attempt> besides) {

  public Attempt {
    besides = List.copyOf(besides);
  }

  /** A visit by itself. */
  public Attempt(
      VisitType type, Party party, Timetable timetable, LocalDate day, Optional<UUID> moved) {
    this(type, false, party, timetable, day, moved, List.of());
  }

  public UUID caseId() {
    return party.caseId();
  }

  /** The visit itself, without arrivals and departures around it. */
  public Interval time() {
    return timetable.visit();
  }
}
