package org.contactcenter.center.interpreter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Absence;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.User;

/** An interpreter as a whole. Of age by {@code birthDate}, or because {@code adult} says so. */
record InterpreterRequest(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String>
            languages,
    Optional<LocalDate> birthDate,
    Optional<Boolean> adult,
    Optional<UUID> personId,
    Optional<@Size(min = 1, max = 40) String> phone,
    Optional<@Size(min = 1, max = 254) String> email,
    Optional<Boolean> active,
    Optional<@Size(max = 50) List<@NotNull @Valid WeeklyHours>> availability,
    Optional<@Size(max = 100) List<@NotNull @Valid Away>> absences) {

  /** Days, both included, on which they cannot come. */
  record Away(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {
    static Away of(Absence absence) {
      return new Away(absence.firstDay(), absence.lastDay());
    }
  }

  Interpreter interpreter(User user, UUID id) {
    return new Interpreter(id, details(), availability.orElse(List.of()), away(user, id), 1);
  }

  private Interpreter.Details details() {
    return new Interpreter.Details(
        name,
        languages,
        birthDate,
        adult.orElse(false),
        personId,
        phone,
        email,
        active.orElse(true));
  }

  private List<Absence> away(User user, UUID id) {
    return absences.orElse(List.of()).stream()
        .map(each -> new Absence(id, user.centerId(), id, each.firstDay(), each.lastDay()))
        .toList();
  }
}
