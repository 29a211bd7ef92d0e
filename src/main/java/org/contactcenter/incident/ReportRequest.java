package org.contactcenter.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.incident.witness.Testimony;

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

  /** One of the staff, or someone from outside with a name. */
  record Witness(
      Optional<UUID> staffId,
      Optional<@Size(min = 1, max = 200) String> name,
      Optional<@Size(min = 1, max = 200) String> role,
      Optional<@Size(min = 1, max = 500) String> reach,
      @NotBlank @Size(max = 20_000) String statement) {
    Testimony testimony() {
      return new Testimony(staffId, name, role, reach, statement);
    }

    static List<Testimony> all(Optional<List<Witness>> witnesses) {
      return witnesses.stream().flatMap(List::stream).map(Witness::testimony).toList();
    }
  }

  /**
   * A new report, submitted at once unless it asks to stay a draft. A draft needs no more than
   * case, severity and category: the rest can be told later.
   */
  record New(
      @NotNull UUID caseId,
      Optional<UUID> visitId,
      @NotNull Occurrence.Severity severity,
      @NotNull Occurrence.Category category,
      Optional<Instant> occurredAt,
      Optional<@Size(max = 50) List<@NotNull @Valid Person>> people,
      Optional<@Size(max = 20_000) String> description,
      Optional<@Size(max = 20_000) String> actionTaken,
      Optional<@Size(max = 20) List<@NotNull @Valid Witness>> witnesses,
      Optional<VisitMeasure> visitMeasure,
      Optional<Boolean> draft) {

    boolean isDraft() {
      return draft.orElse(false);
    }

    Report report(Supplier<Instant> now) {
      var told =
          new Occurrence(
              severity,
              category,
              occurredAt.orElseGet(now),
              description.orElse(""),
              actionTaken.orElse(""));
      return new Report(
          visitId, visitMeasure, told, involved(people), Witness.all(witnesses), untold());
    }

    private List<String> untold() {
      var untold = new ArrayList<String>();
      note(untold, "occurredAt", occurredAt.isEmpty());
      note(untold, "people", people.isEmpty());
      note(untold, "description", description.filter(text -> !text.isBlank()).isEmpty());
      note(untold, "actionTaken", actionTaken.filter(text -> !text.isBlank()).isEmpty());
      return untold;
    }

    private static void note(List<String> untold, String field, boolean missing) {
      if (missing) {
        untold.add(field);
      }
    }
  }

  /** A draft written anew, as a whole; its case stays. What is not yet known stays empty. */
  record Edit(
      Optional<UUID> visitId,
      @NotNull Occurrence.Severity severity,
      @NotNull Occurrence.Category category,
      @NotNull Instant occurredAt,
      @NotNull @Size(max = 50) List<@NotNull @Valid Person> people,
      @NotNull @Size(max = 20_000) String description,
      @NotNull @Size(max = 20_000) String actionTaken,
      Optional<@Size(max = 20) List<@NotNull @Valid Witness>> witnesses,
      Optional<VisitMeasure> visitMeasure) {
    Report report() {
      var told = new Occurrence(severity, category, occurredAt, description, actionTaken);
      var involved = involved(Optional.of(people));
      return new Report(visitId, visitMeasure, told, involved, Witness.all(witnesses), List.of());
    }
  }

  private static List<Involvement> involved(Optional<List<Person>> people) {
    return people.stream().flatMap(List::stream).map(Person::involvement).toList();
  }
}
