package org.contactcenter.center.interpreter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.center.interpreter.InterpreterRequest.Away;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Versioned;

/** An interpreter as those see them who plan visits. */
record InterpreterView(
    UUID id,
    String name,
    List<String> languages,
    Optional<LocalDate> birthDate,
    boolean adult,
    Optional<UUID> personId,
    Optional<String> phone,
    Optional<String> email,
    boolean active,
    List<WeeklyHours> availability,
    List<Away> absences,
    int version)
    implements Identified, Versioned {

  static InterpreterView of(Interpreter interpreter) {
    var details = interpreter.details();
    return new InterpreterView(
        interpreter.id(),
        details.name(),
        details.languages(),
        details.birthDate(),
        details.adult(),
        details.personId(),
        details.phone(),
        details.email(),
        details.active(),
        interpreter.hours(),
        interpreter.absences().stream().map(Away::of).toList(),
        interpreter.version());
  }
}
