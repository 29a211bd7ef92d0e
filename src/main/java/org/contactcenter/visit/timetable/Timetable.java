package org.contactcenter.visit.timetable;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.contactcenter.referral.VisitType.EXCHANGE;
import static org.contactcenter.visit.timetable.Side.RESIDENTIAL;
import static org.contactcenter.visit.timetable.Side.VISITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;

/**
 * When each side comes and goes around one visit, so that the two never meet: see decision 0003.
 *
 * @param visit the visit itself: the time of the room and of the supervisors
 * @param stays in order of arrival; none where nobody comes
 * @param separation how far the two sides of the case keep out of each other's way
 */
public record Timetable(Interval visit, List<Stay> stays, Separation separation) {

  public Timetable {
    stays = List.copyOf(stays);
  }

  public static Timetable of(VisitType type, Interval visit, DoorRules rules) {
    if (!type.inHouse()) {
      return new Timetable(visit, List.of(), rules.separation());
    }
    var stays =
        switch (rules.separation()) {
          case BUILDING -> oneSideAtATime(type, visit, rules);
          case DOOR -> bothInside(visit, rules);
        };
    return new Timetable(visit, stays, rules.separation());
  }

  /**
   * Who comes first brings the child and leaves it with staff, the other side comes for the visit,
   * and who brought the child fetches it. In an exchange the other side takes it along: nobody
   * fetches it, and either side may be the one that brings it.
   */
  private static List<Stay> oneSideAtATime(VisitType type, Interval visit, DoorRules rules) {
    var brings = rules.firstArrival();
    if (brings == VISITING && type != EXCHANGE) {
      throw new IllegalArgumentException("the visiting side would be inside when the child comes");
    }
    var stays = new ArrayList<Stay>();
    stays.add(Stay.handover(brings, visit.start().minus(rules.lead()), rules));
    stays.add(Stay.of(other(brings), visit.start(), visit.end(), rules));
    if (type != EXCHANGE) {
      stays.add(Stay.handover(brings, visit.end().plus(rules.gap()), rules));
    }
    return stays;
  }

  /** Who comes first waits inside, and leaves last. */
  private static List<Stay> bothInside(Interval visit, DoorRules rules) {
    var gap = rules.gap();
    var first = rules.firstArrival();
    return List.of(
        Stay.of(first, visit.start().minus(gap), visit.end().plus(gap), rules),
        Stay.of(other(first), visit.start(), visit.end(), rules));
  }

  private static Side other(Side side) {
    return side == RESIDENTIAL ? VISITING : RESIDENTIAL;
  }

  /** In order of time. */
  public List<DoorTime> doorTimes() {
    return stays.stream().flatMap(Stay::doorTimes).sorted(comparing(DoorTime::at)).toList();
  }

  /** From the first arrival to the last departure: how long the child is in our hands. */
  public Interval whole() {
    var first = stays.stream().map(Stay::in).min(naturalOrder()).orElse(visit.start());
    var last = stays.stream().map(Stay::out).max(naturalOrder()).orElse(visit.end());
    return new Interval(first, last);
  }

  /**
   * When somebody of the family is in the house before the visit begins, and after it has ended: a
   * parent, or the child with staff.
   */
  public List<Interval> waits() {
    var whole = whole();
    return Stream.of(
            Intervals.meet(whole, whole.start(), visit.start()),
            Intervals.meet(whole, visit.end(), whole.end()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** From when on nobody of this visit is in anybody's way. */
  public Instant clear() {
    return stays.stream()
        .map(stay -> stay.out().plus(stay.gap()))
        .max(naturalOrder())
        .orElse(visit.end());
  }

  /** When the side first comes; the beginning of the visit where nobody does. */
  public Instant arrivalOf(Side side) {
    return of(side).map(Stay::in).min(naturalOrder()).orElse(visit.start());
  }

  /** When the people of a side are taken up by this visit. */
  public List<Interval> timesOf(Side side) {
    return stays.isEmpty() ? List.of(visit) : of(side).flatMap(Stay::inside).toList();
  }

  /** When those of a side are in the house. */
  public Stream<Stay> of(Side side) {
    return stays.stream().filter(stay -> stay.side() == side);
  }

  /** When the children are in the house, on whichever side they are counted. */
  public Stream<Stay> ofChildren() {
    return stays.stream()
        .limit(1)
        .map(first -> whole())
        .map(all -> new Stay(VISITING, all.start(), all.end(), all.end(), stays.get(0).gap()));
  }
}
