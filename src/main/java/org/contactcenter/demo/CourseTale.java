package org.contactcenter.demo;

import static org.contactcenter.demo.Happening.Kind.INCIDENT;
import static org.contactcenter.demo.Happening.Kind.NO_SHOW;
import static org.contactcenter.demo.Happening.Kind.TERMINATED;

import java.time.Duration;
import java.util.Optional;
import org.contactcenter.demo.Happening.Trouble;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.Proceedings;

/** One visit on its day: who comes and goes, how it runs, and how it ends. */
final class CourseTale {
  /** After which an absence may be called one; the center's own figure is shorter. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private static final Duration UNTIL_FETCHED = Duration.ofMinutes(15);

  /** So many minutes late is the latest that a visitor is without a story of its own. */
  private static final int LATE_AT_MOST = 4;

  private final Stage stage;
  private final DoorTale door;
  private final NoteTale notes;
  private final IncidentTale incidents;

  CourseTale(Stage stage) {
    this.stage = stage;
    this.door = new DoorTale(stage);
    this.notes = new NoteTale(stage);
    this.incidents = new IncidentTale(stage);
  }

  void plan(VisitInTale visit) {
    stage.at(visit.start().minus(Hours.BEFORE), () -> open(visit));
  }

  private void open(VisitInTale visit) {
    if (!VisitTale.isAhead(stage, visit)) {
      return;
    }
    door.bring(visit);
    var missed = visit.happening(NO_SHOW);
    if (missed.isPresent()) {
      stage.at(visit.start().plus(PATIENCE), () -> miss(visit, missed.get()));
    } else {
      var late = Math.floorMod(visit.seed(), LATE_AT_MOST + 1);
      stage.at(visit.start().plus(Duration.ofMinutes(late)), () -> start(visit));
    }
  }

  private void miss(VisitInTale visit, Happening happening) {
    var by = happening.by().orElseThrow();
    stage.features().visit.noShows().declare(visit.supervisor(), visit.id(), by);
    notes.writeAbsence(visit);
    stage.after(UNTIL_FETCHED, () -> door.fetch(visit));
  }

  private void start(VisitInTale visit) {
    door.admit(visit);
    proceedings().start(visit.supervisor(), visit.id(), Optional.empty());
    notes.plan(visit);
    visit
        .happening(INCIDENT)
        .flatMap(Happening::incident)
        .ifPresent(trouble -> at(visit, trouble, () -> incidents.report(visit, trouble)));
    visit
        .happening(TERMINATED)
        .ifPresentOrElse(
            ending -> planTermination(visit, ending),
            () -> stage.at(visit.end(), () -> end(visit)));
  }

  private void end(VisitInTale visit) {
    proceedings().end(visit.supervisor(), visit.id(), Optional.empty());
    if (visit.type() == VisitType.EXCHANGE) {
      door.leaveTogether(visit);
    } else {
      door.seeOff(visit);
      stage.after(UNTIL_FETCHED, () -> door.fetch(visit));
    }
  }

  private void planTermination(VisitInTale visit, Happening ending) {
    var trouble = ending.incident().orElseThrow();
    at(visit, trouble, () -> terminate(visit, ending, trouble));
  }

  private void terminate(VisitInTale visit, Happening ending, Trouble trouble) {
    var incident = incidents.report(visit, trouble);
    var reason = ending.text().orElseThrow();
    proceedings().terminate(visit.supervisor(), visit.id(), reason, Optional.of(incident));
    door.seeOff(visit);
    stage.after(UNTIL_FETCHED, () -> door.fetch(visit));
  }

  private void at(VisitInTale visit, Trouble trouble, Runnable happening) {
    stage.at(visit.start().plus(Duration.ofMinutes(trouble.minutes())), happening);
  }

  private Proceedings proceedings() {
    return stage.features().visit.proceedings();
  }
}
