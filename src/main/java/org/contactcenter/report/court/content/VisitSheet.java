package org.contactcenter.report.court.content;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.note.AmendedNote;
import org.contactcenter.visit.timetable.DoorTime;
import org.contactcenter.visit.timetable.DoorTime.Kind;
import org.contactcenter.visit.timetable.Side;

/**
 * A visit with all that was recorded of it.
 *
 * @param passages in order of time
 * @param notes the signed ones; none of a supported visit, of which only attendance is kept
 */
record VisitSheet(Visit visit, List<Attendance> passages, List<AmendedNote> notes) {

  VisitSheet {
    passages = List.copyOf(passages);
    notes = visit.type() == VisitType.SUPPORTED ? List.of() : List.copyOf(notes);
  }

  boolean isSupported() {
    return visit.type() == VisitType.SUPPORTED;
  }

  /** From its real beginning to its real end; empty for a visit that nobody began. */
  Optional<Interval> held() {
    var course = visit.course();
    return course
        .startedAt()
        .flatMap(
            start -> course.endedAt().filter(start::isBefore).map(end -> new Interval(start, end)));
  }

  /** By how many whole minutes a side came after its planned time; empty where nobody came. */
  Optional<Integer> lateness(Side side) {
    return passages.stream()
        .filter(each -> each.kind() == Kind.IN && isOf(side, each.personId()))
        .findFirst()
        .map(first -> Duration.between(visit.timetable().arrivalOf(side), first.at()))
        .map(late -> Math.max(0, (int) late.toMinutes()));
  }

  /** The times of the day at which others than this person, or another side, passed the door. */
  Set<LocalTime> timesOfOthers(UUID person, Side side, ZoneId zone) {
    var own = times(person, side, zone, true).collect(toSet());
    return times(person, side, zone, false).filter(time -> !own.contains(time)).collect(toSet());
  }

  private Stream<LocalTime> times(UUID person, Side side, ZoneId zone, boolean own) {
    var passed =
        passages.stream().filter(each -> each.personId().equals(person) == own).map(Attendance::at);
    var planned =
        visit.timetable().doorTimes().stream()
            .filter(each -> (each.side() == side) == own)
            .map(DoorTime::at);
    return Stream.concat(passed, planned).map(at -> minute(at, zone));
  }

  /** Who brings the child counts as being there once the child is. */
  private boolean isOf(Side side, UUID person) {
    if (visit.children().contains(person)) {
      return side == (visit.isReturn() ? Side.VISITING : Side.RESIDENTIAL);
    }
    return visit.visitors().contains(person) == (side == Side.VISITING);
  }

  private static LocalTime minute(Instant at, ZoneId zone) {
    return LocalTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }
}
