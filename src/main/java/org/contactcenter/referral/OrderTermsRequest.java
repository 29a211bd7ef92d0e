package org.contactcenter.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link OrderTerms} as a caller gives them: whatever is absent, the order is silent about. */
public record OrderTermsRequest(
    Optional<Boolean> supervised,
    Optional<VisitType> visitType,
    Optional<@Min(1) @Max(21) Integer> visitsPerWeek,
    Optional<@Min(1) @Max(62) Integer> visitsPerMonth,
    Optional<@Min(5) @Max(1440) Integer> minutesPerVisit,
    Optional<@Min(5) @Max(10080) Integer> minutesPerWeek,
    Optional<@Min(5) @Max(44640) Integer> minutesPerMonth,
    Optional<@Size(max = 7) List<@NotNull DayOfWeek>> weekdays,
    Optional<LocalTime> earliest,
    Optional<LocalTime> latest,
    Optional<@Size(max = 20) List<@NotBlank @Size(max = 200) String>> authorizedPersons,
    Optional<@Size(max = 20) List<@NotBlank @Size(max = 200) String>> excludedPersons,
    Optional<@Size(max = 20) List<@NotNull UUID>> authorizedPersonIds,
    Optional<@Size(max = 20) List<@NotNull UUID>> excludedPersonIds,
    Optional<@Size(max = 6) List<@NotNull OrderTerm>> overridable,
    Optional<@Size(min = 1, max = 20000) String> notes) {

  /** The terms themselves. */
  public OrderTerms terms() {
    return new OrderTerms(
        supervised,
        visitType,
        visitsPerWeek,
        visitsPerMonth,
        minutesPerVisit,
        minutesPerWeek,
        minutesPerMonth,
        weekdays.orElse(List.of()),
        earliest,
        latest,
        authorizedPersons.orElse(List.of()),
        excludedPersons.orElse(List.of()),
        authorizedPersonIds.orElse(List.of()),
        excludedPersonIds.orElse(List.of()),
        overridable.orElse(List.of()),
        notes);
  }
}
