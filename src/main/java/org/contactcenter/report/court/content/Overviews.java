package org.contactcenter.report.court.content;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.report.court.content.CopyContent.Late;
import org.contactcenter.report.court.content.CopyContent.Overview;
import org.contactcenter.report.court.content.CopyContent.Share;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Course;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Side;

/** Counts the visits of a period. */
final class Overviews {
  private Overviews() {}

  /**
   * Of these visits.
   *
   * @param lateMinutes from which on a coming counts as late
   */
  static Overview of(List<VisitSheet> visits, int lateMinutes) {
    return new Overview(
        visits.size(),
        count(visits, VisitStatus.COMPLETED),
        count(visits, VisitStatus.TERMINATED),
        (int) visits.stream().filter(each -> !each.visit().status().isOver()).count(),
        shares(visits, VisitStatus.CANCELLED, Course::cancelledBy),
        shares(visits, VisitStatus.NO_SHOW, Course::noShowBy),
        late(visits, lateMinutes),
        visits.stream()
            .flatMap(each -> each.held().stream())
            .map(Interval::length)
            .reduce(Duration.ZERO, Duration::plus),
        lateMinutes);
  }

  private static int count(List<VisitSheet> visits, VisitStatus status) {
    return (int) visits.stream().filter(each -> each.visit().status() == status).count();
  }

  private static List<Share> shares(
      List<VisitSheet> visits, VisitStatus status, Function<Course, Optional<ByWhom>> whose) {
    return Arrays.stream(ByWhom.values())
        .map(by -> new Share(by, count(visits, status, whose, by)))
        .filter(share -> share.count() > 0)
        .toList();
  }

  private static int count(
      List<VisitSheet> visits,
      VisitStatus status,
      Function<Course, Optional<ByWhom>> whose,
      ByWhom by) {
    return (int)
        visits.stream()
            .map(VisitSheet::visit)
            .filter(visit -> visit.status() == status)
            .filter(visit -> whose.apply(visit.course()).filter(by::equals).isPresent())
            .count();
  }

  private static List<Late> late(List<VisitSheet> visits, int minutes) {
    return Stream.of(Side.values())
        .map(
            side ->
                new Late(
                    side,
                    (int)
                        visits.stream()
                            .flatMap(each -> each.lateness(side).stream())
                            .filter(late -> late >= minutes)
                            .count()))
        .filter(late -> late.count() > 0)
        .toList();
  }
}
