package org.contactcenter.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.demo.Happening.Trouble;
import org.contactcenter.incident.Handling;
import org.contactcenter.incident.Involvement;
import org.contactcenter.incident.Involvement.Part;
import org.contactcenter.incident.Notification.How;
import org.contactcenter.incident.Occurrence;
import org.contactcenter.incident.Report;

/** An incident: reported at once, told to whom it concerns, reviewed and closed. */
final class IncidentTale {
  private static final Duration UNTIL_TOLD = Duration.ofHours(2);
  private static final Duration UNTIL_WRITTEN = Duration.ofHours(20);
  private static final Duration UNTIL_REVIEWED = Duration.ofDays(2);
  private static final Duration UNTIL_CLOSED = Duration.ofDays(3);

  private final Stage stage;

  IncidentTale(Stage stage) {
    this.stage = stage;
  }

  /** Answers the incident's id. */
  UUID report(VisitInTale visit, Trouble trouble) {
    var report =
        new Report(
            Optional.of(visit.id()),
            new Occurrence(
                trouble.severity(),
                trouble.category(),
                stage.now(),
                trouble.description(),
                trouble.action()),
            people(visit.file(), trouble));
    var id =
        stage
            .features()
            .incident
            .incidents()
            .report(visit.supervisor(), visit.file().id(), report, false);
    planHandling(visit.file(), id, trouble);
    return id;
  }

  private static List<Involvement> people(CaseInTale file, Trouble trouble) {
    var ofTheChild = trouble.category() == Occurrence.Category.CHILD_DISTRESS;
    var involved = ofTheChild ? file.children() : file.visiting();
    var witnesses = ofTheChild ? file.visiting() : file.children();
    return Stream.concat(
            involved.stream().map(person -> new Involvement(person, Part.INVOLVED)),
            witnesses.stream().map(person -> new Involvement(person, Part.WITNESS)))
        .toList();
  }

  private void planHandling(CaseInTale file, UUID id, Trouble trouble) {
    if (trouble.tell()) {
      var parent = Optional.of(file.resident());
      stage.after(UNTIL_TOLD, () -> tell(file, id, parent, Optional.empty(), How.PHONE));
    }
    if (trouble.authority().isPresent()) {
      stage.after(
          UNTIL_WRITTEN, () -> tell(file, id, Optional.empty(), trouble.authority(), How.LETTER));
    }
    trouble
        .conclusion()
        .ifPresent(conclusion -> stage.after(UNTIL_REVIEWED, () -> review(id, conclusion)));
    if (trouble.closed()) {
      stage.after(UNTIL_REVIEWED.plus(UNTIL_CLOSED), () -> close(id));
    }
  }

  private void tell(
      CaseInTale file, UUID id, Optional<UUID> person, Optional<String> authority, How how) {
    handling()
        .tell(file.worker(), id, new Handling.Telling(person, authority, how, Optional.empty()));
  }

  private void review(UUID id, String conclusion) {
    handling().review(stage.cast().coordinator(), id, conclusion);
  }

  private void close(UUID id) {
    handling().close(stage.cast().coordinator(), id);
  }

  private Handling handling() {
    return stage.features().incident.handling();
  }
}
