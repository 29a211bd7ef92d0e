package org.contactcenter.demo;

import java.time.LocalTime;
import java.util.UUID;

/** A case from its acceptance to where the day of the loading finds it. */
final class CaseTale {
  /** When, on the day of the decision, a case is paused or closed. */
  static final LocalTime ENDING = LocalTime.of(17, 10);

  private static final LocalTime ACTIVATION = LocalTime.of(16, 0);
  private static final int DAYS_TO_ACTIVATION = 5;

  private final Stage stage;
  private final IntakeTale intake;
  private final VisitTale visits;

  CaseTale(Stage stage) {
    this.stage = stage;
    this.intake = new IntakeTale(stage);
    this.visits = new VisitTale(stage);
  }

  void begin(CaseInTale file) {
    intake.plan(file);
    if (file.family().outcome() != Family.Outcome.INTAKE) {
      var day = DAYS_TO_ACTIVATION - file.family().received();
      stage.at(day, ACTIVATION, () -> activate(file));
      file.family().decided().ifPresent(decided -> stage.at(-decided, ENDING, () -> end(file)));
    }
  }

  private void activate(CaseInTale file) {
    stage.features().casefile.service().activate(file.worker(), file.id());
    visits.plan(file);
  }

  private void end(CaseInTale file) {
    var why = file.family().why().orElseThrow();
    switch (file.family().outcome()) {
      case CONSENT_WITHDRAWN -> intake.withdrawConsent(file, why);
      case SUSPENDED -> stage.features().casefile.service().suspend(file.worker(), file.id(), why);
      case CLOSED -> close(file, why);
      case RECEIVED, INCOMPLETE, WAITING, DECLINED, WITHDRAWN, INTAKE, ACTIVE -> {}
    }
  }

  private void close(CaseInTale file, String summary) {
    var reason = file.family().closure().orElseThrow();
    stage
        .features()
        .casefile
        .closing()
        .close(stage.cast().coordinator(), file.id(), reason, summary);
    file.family()
        .reopened()
        .ifPresent(again -> stage.at(-again.daysAgo(), ENDING, () -> reopen(file, again)));
  }

  /** Intake begins anew, with the parent the child lives with. */
  private void reopen(CaseInTale file, Family.Return again) {
    UUID reopened =
        stage
            .features()
            .casefile
            .reopening()
            .reopen(stage.cast().coordinator(), file.id(), again.why())
            .id();
    intake.meetResident(file.again(reopened), 1 - again.daysAgo());
  }
}
