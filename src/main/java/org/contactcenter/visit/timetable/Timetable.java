package org.contactcenter.visit.timetable;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.contactcenter.referral.VisitType.EXCHANGE;
import static org.contactcenter.visit.timetable.Side.RESIDENTIAL;
import static org.contactcenter.visit.timetable.Side.VISITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;

/**
 * When each side comes and goes around one visit, so that the two never meet: see decision 0003.
 *
 * @param visit the visit itself: the time of the room and of the supervisors
 * @param stays in order of arrival; none where nobody comes
 */
public record Timetable(Interval visit, List<Stay> stays) {

  public Timetable {
    stays = List.copyOf(stays);
  }

  public static Timetable of(VisitType type, Interval visit, DoorRules rules) {
    if (!type.inHouse()) {
      return new Timetable(visit, List.of());
    }
    return switch (rules.separation()) {
      case BUILDING -> new Timetable(visit, oneSideAtATime(type, visit, rules));
      case DOOR -> new Timetable(visit, bothInside(visit, rules));
    };
  }

  /** The child is brought and left with staff; in an exchange nobody comes to fetch it. */
  private static List<Stay> oneSideAtATime(VisitType type, Interval visit, DoorRules rules) {
    var brought = visit.start().minus(rules.lead());
    var fetched = visit.end().plus(rules.gap());
    var stays = new ArrayList<Stay>();
    stays.add(Stay.alone(RESIDENTIAL, brought, brought.plus(rules.handover()), visit.start()));
    stays.add(Stay.alone(VISITING, visit.start(), visit.end(), fetched));
    if (type != EXCHANGE) {
      stays.add(
          Stay.alone(
              RESIDENTIAL, fetched, fetched.plus(rules.handover()), fetched.plus(rules.lead())));
    }
    return stays;
  }

  /** Who comes first waits inside, and leaves last. */
  private static List<Stay> bothInside(Interval visit, DoorRules rules) {
    var gap = rules.gap();
    var first = rules.firstArrival();
    var second = first == RESIDENTIAL ? VISITING : RESIDENTIAL;
    return List.of(
        Stay.apartAtTheDoor(first, visit.start().minus(gap), visit.end().plus(gap), gap),
        Stay.apartAtTheDoor(second, visit.start(), visit.end(), gap));
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

  /** When the side first comes; the beginning of the visit where nobody does. */
  public Instant arrivalOf(Side side) {
    return of(side).map(Stay::in).min(naturalOrder()).orElse(visit.start());
  }

  /** When the people of a side are taken up by this visit. */
  public List<Interval> timesOf(Side side) {
    return stays.isEmpty() ? List.of(visit) : of(side).flatMap(Stay::inside).toList();
  }

  /** When the other side is kept out. */
  public List<Interval> keptFor(Side side) {
    return of(side).flatMap(stay -> stay.kept().stream()).toList();
  }

  private Stream<Stay> of(Side side) {
    return stays.stream().filter(stay -> stay.side() == side);
  }
}
