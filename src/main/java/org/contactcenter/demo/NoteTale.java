package org.contactcenter.demo;

import static java.util.stream.Collectors.joining;
import static org.contactcenter.demo.Happening.Kind.NOTE_AMENDED;
import static org.contactcenter.demo.Happening.Kind.TERMINATED;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.demo.Family.Someone;
import org.contactcenter.demo.Sentences.Names;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.note.Notes;

/** What the supervisor of a visit writes down, and signs when the family has gone. */
final class NoteTale {
  private static final Duration FIRST_NOTE = Duration.ofMinutes(8);
  private static final Duration LAST_NOTE = Duration.ofMinutes(6);
  private static final Duration UNTIL_SIGNED = Duration.ofMinutes(25);
  private static final Duration UNTIL_AMENDED = Duration.ofHours(17);
  private static final String BY_VIDEO = "video";

  private final Stage stage;

  NoteTale(Stage stage) {
    this.stage = stage;
  }

  /** Of supported visits and exchanges nothing but the attendance is written down. */
  void plan(VisitInTale visit) {
    if (visit.type() == VisitType.SUPPORTED || visit.type() == VisitType.EXCHANGE) {
      return;
    }
    stage.after(FIRST_NOTE, () -> write(visit, observations(visit)));
    if (visit.happening(TERMINATED).isEmpty()) {
      stage.at(visit.end().plus(LAST_NOTE), () -> write(visit, farewell(visit)));
    }
  }

  void writeAbsence(VisitInTale visit) {
    write(visit, stage.sentences().absence(names(visit), visit.seed()));
  }

  private void write(VisitInTale visit, String text) {
    var content = new Notes.Content(text, Optional.empty());
    var id = notes().draft(visit.supervisor(), visit.id(), content);
    stage.at(visit.end().plus(UNTIL_SIGNED), () -> sign(visit, id));
  }

  private void sign(VisitInTale visit, UUID note) {
    notes().sign(visit.supervisor(), visit.id(), note);
    visit
        .happening(NOTE_AMENDED)
        .flatMap(Happening::text)
        .ifPresent(text -> stage.after(UNTIL_AMENDED, () -> amend(visit, note, text)));
  }

  private void amend(VisitInTale visit, UUID note, String text) {
    notes().amend(visit.supervisor(), visit.id(), note, text);
  }

  private String observations(VisitInTale visit) {
    return stage.sentences().note(kind(visit), names(visit), visit.seed());
  }

  private String farewell(VisitInTale visit) {
    return stage.sentences().farewell(kind(visit), names(visit), visit.seed());
  }

  private static String kind(VisitInTale visit) {
    return visit.type() == VisitType.VIRTUAL
        ? BY_VIDEO
        : visit.file().family().rhythm().flatMap(Rhythm::notes).orElse("bg");
  }

  private static Names names(VisitInTale visit) {
    var people = visit.file().family().people();
    return new Names(
        visit.file().family().children().stream().map(Someone::given).collect(joining(" и ")),
        people.stream()
            .filter(person -> person.role().isVisitingSide())
            .map(Someone::name)
            .findFirst()
            .orElseThrow());
  }

  private Notes notes() {
    return stage.features().note.notes();
  }
}
