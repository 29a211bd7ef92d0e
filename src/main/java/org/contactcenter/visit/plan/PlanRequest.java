package org.contactcenter.visit.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.plan.recurrence.Recurrence;
import org.contactcenter.visit.plan.recurrence.RecurrenceRule;

/**
 * A plan as it is asked for.
 *
 * @param rrule a recurrence rule of RFC 5545, over days
 * @param lengths other lengths of the visits, each from a day on
 * @param exceptDates days of the rule without a visit
 * @param extraDates further days with one
 * @param returnsOfPlanId the plan of the handovers after which this one brings the child back
 * @param book which of the occurrences, when the plan is made
 * @param dates the occurrences chosen
 */
record PlanRequest(
    @NotNull VisitType visitType,
    @NotBlank @Size(max = 500) String rrule,
    @NotNull LocalDate startsOn,
    Optional<LocalDate> endsOn,
    @NotNull LocalTime startTime,
    @NotNull @Min(5) @Max(1440) Integer durationMinutes,
    Optional<@Size(max = 20) List<@NotNull @Valid Length>> lengths,
    Optional<@Size(max = 200) List<@NotNull LocalDate>> exceptDates,
    Optional<@Size(max = 200) List<@NotNull LocalDate>> extraDates,
    Optional<UUID> roomId,
    Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds,
    Optional<@Size(min = 1, max = 50) List<@NotNull UUID>> participants,
    Optional<@Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String>
        interpreterLanguage,
    Optional<UUID> returnsOfPlanId,
    Optional<Choice.Book> book,
    Optional<@Size(min = 1, max = 400) List<@NotNull LocalDate>> dates) {

  /** How long visits last from a day on. */
  record Length(@NotNull LocalDate from, @NotNull @Min(5) @Max(1440) Integer durationMinutes) {
    Recurrence.Length length() {
      return new Recurrence.Length(from, durationMinutes);
    }
  }

  /** Which occurrences are to be booked: all, where nothing is said. */
  Choice choice() {
    return new Choice(
        book.orElse(dates.isPresent() ? Choice.Book.CHOSEN : Choice.Book.ALL),
        Set.copyOf(dates.orElse(List.of())));
  }

  /** A change says what is planned, and books what it can. Throws a {@link Problem}. */
  Draft changed() {
    if (book.isPresent() || dates.isPresent()) {
      throw Problem.field("book", "only-of-a-new-plan");
    }
    return draft();
  }

  Draft draft() {
    return new Draft(
        visitType,
        new Recurrence(
            RecurrenceRule.of(rrule),
            startsOn,
            endsOn,
            startTime,
            durationMinutes,
            lengths.orElse(List.of()).stream().map(Length::length).toList(),
            exceptDates.orElse(List.of()),
            extraDates.orElse(List.of())),
        roomId,
        supervisorIds.orElse(List.of()),
        participants.orElse(List.of()),
        interpreterLanguage,
        returnsOfPlanId);
  }
}
