package org.contactcenter.report.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/** What is said of a report, as it comes in; whose it is, the session says. */
interface ReportRequests {

  /** One who gets a copy; of several on one side, which. */
  record Recipient(
      @NotNull Reader reader,
      Optional<UUID> personId,
      Optional<UUID> representativeId,
      Optional<UUID> courtId,
      Optional<Language> language) {

    Recipients.Wish wish() {
      return new Recipients.Wish(reader, personId, representativeId, courtId, language);
    }
  }

  /** A question of the court's; the answer may stay empty while it is a draft. */
  record Answer(
      @NotBlank @Size(max = 2000) String question, @NotNull @Size(max = 20_000) String answer) {
    AuthorsPart.Answer said() {
      return new AuthorsPart.Answer(question, answer);
    }
  }

  /** What is its author's, as far as it is said already. */
  record New(
      @NotNull UUID caseId,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      Optional<@Size(min = 1, max = 20) List<@NotNull @Valid Recipient>> recipients,
      Optional<@Size(max = 20_000) String> introduction,
      Optional<@Size(max = 50_000) String> summary,
      Optional<@Size(max = 50) List<@NotNull @Valid Answer>> answers,
      Optional<@Size(max = 1000) List<@NotNull UUID>> withheldNotes,
      Optional<UUID> requestId,
      Optional<LocalDate> dueOn) {

    CourtReports.Wanted wanted() {
      var text =
          new AuthorsPart(
              introduction.orElse(""),
              summary.orElse(""),
              answers.orElse(List.of()).stream().map(Answer::said).toList(),
              withheldNotes.orElse(List.of()));
      var plan = new CourtReport.Plan(new Period(from, to), requestId, dueOn);
      return new CourtReports.Wanted(plan, text, recipients.map(ReportRequests::wishes));
    }
  }

  /** A draft written anew, as a whole; its case stays. */
  record Edit(
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Recipient> recipients,
      @NotNull @Size(max = 20_000) String introduction,
      @NotNull @Size(max = 50_000) String summary,
      @NotNull @Size(max = 50) List<@NotNull @Valid Answer> answers,
      Optional<@Size(max = 1000) List<@NotNull UUID>> withheldNotes,
      Optional<UUID> requestId,
      Optional<LocalDate> dueOn) {

    CourtReports.Wanted wanted() {
      var text =
          new AuthorsPart(
              introduction,
              summary,
              answers.stream().map(Answer::said).toList(),
              withheldNotes.orElse(List.of()));
      var plan = new CourtReport.Plan(new Period(from, to), requestId, dueOn);
      return new CourtReports.Wanted(plan, text, Optional.of(wishes(recipients)));
    }
  }

  private static List<Recipients.Wish> wishes(List<Recipient> recipients) {
    return recipients.stream().map(Recipient::wish).toList();
  }
}
