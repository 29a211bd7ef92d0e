package org.contactcenter.report.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.report.visit.VisitRecord.Ending;
import org.contactcenter.report.visit.VisitRecord.EndingKind;
import org.contactcenter.visit.booking.Visit;

/** Why a visit did not go as planned, and whether the service was suspended for it. */
final class Endings {
  private Endings() {}

  static List<Ending> of(Visit visit, List<IncidentFile> incidents, boolean whyCancelled) {
    var endings = new ArrayList<Ending>();
    ofVisit(visit, whyCancelled).ifPresent(endings::add);
    incidents.stream()
        .map(IncidentFile::incident)
        .filter(incident -> incident.isCritical())
        .map(
            incident ->
                new Ending(
                    EndingKind.SUSPENDED,
                    incident.authorship().submittedAt(),
                    Optional.empty(),
                    Optional.of(incident.occurrence().description())))
        .forEach(endings::add);
    return endings;
  }

  private static Optional<Ending> ofVisit(Visit visit, boolean whyCancelled) {
    var course = visit.course();
    return switch (visit.status()) {
      case CANCELLED ->
          Optional.of(
              new Ending(
                  EndingKind.CANCELLED,
                  Optional.empty(),
                  course.cancelledBy(),
                  course.reason().filter(reason -> whyCancelled)));
      case NO_SHOW ->
          Optional.of(
              new Ending(EndingKind.NO_SHOW, Optional.empty(), course.noShowBy(), course.reason()));
      case TERMINATED ->
          Optional.of(
              new Ending(
                  EndingKind.TERMINATED, course.endedAt(), Optional.empty(), course.reason()));
      case PLANNED, CONFIRMED, IN_PROGRESS, COMPLETED -> Optional.empty();
    };
  }
}
