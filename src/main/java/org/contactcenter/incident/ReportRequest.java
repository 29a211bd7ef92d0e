package org.contactcenter.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said of an incident, as it comes in; whose report it is, the session says. */
interface ReportRequest {

  /** A person's part in it. */
  record Person(
      @NotNull UUID personId,
      @NotNull Involvement.Part part,
      Optional<@Size(min = 1, max = 2000) String> injury) {
    Involvement involvement() {
      return new Involvement(personId, part, injury);
    }
  }

  /** A new report, submitted at once unless it asks to stay a draft. */
  record New(
      @NotNull UUID caseId,
      Optional<UUID> visitId,
      @NotNull Occurrence.Severity severity,
      @NotNull Occurrence.Category category,
      @NotNull Instant occurredAt,
      @NotNull @Size(max = 50) List<@NotNull @Valid Person> people,
      @NotBlank @Size(max = 20_000) String description,
      @NotBlank @Size(max = 20_000) String actionTaken,
      Optional<Boolean> draft) {
    Report report() {
      return ReportRequest.report(
          visitId,
          new Occurrence(severity, category, occurredAt, description, actionTaken),
          people);
    }
  }

  /** A draft written anew, as a whole; its case stays. */
  record Edit(
      Optional<UUID> visitId,
      @NotNull Occurrence.Severity severity,
      @NotNull Occurrence.Category category,
      @NotNull Instant occurredAt,
      @NotNull @Size(max = 50) List<@NotNull @Valid Person> people,
      @NotBlank @Size(max = 20_000) String description,
      @NotBlank @Size(max = 20_000) String actionTaken) {
    Report report() {
      return ReportRequest.report(
          visitId,
          new Occurrence(severity, category, occurredAt, description, actionTaken),
          people);
    }
  }

  private static Report report(Optional<UUID> visitId, Occurrence told, List<Person> people) {
    return new Report(visitId, told, people.stream().map(Person::involvement).toList());
  }
}
