package org.contactcenter.referral.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contactcenter.party.ContactData;
import org.contactcenter.referral.PreferredHours;
import org.contactcenter.referral.Requested;
import org.contactcenter.referral.Safety;
import org.contactcenter.referral.VisitType;
import org.contactcenter.referral.application.Application.Parent;
import org.contactcenter.referral.application.Application.Statement;

/** What one parent tells, as it comes over HTTP. */
record ApplicationRequest(
    @NotBlank @Size(max = 35) String language,
    @NotNull ApplicantSide side,
    @NotNull @Valid Applicant applicant,
    @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Child> children,
    @NotBlank @Size(max = 5000) String reason,
    @NotNull @Valid Wish requested,
    @NotNull @Valid Danger safety) {

  /** Who applies, and how the center reaches them. */
  record Applicant(
      @NotBlank @Size(max = 200) String givenName,
      @NotBlank @Size(max = 200) String familyName,
      Optional<LocalDate> birthDate,
      Optional<@Size(min = 1, max = 40) String> phone,
      Optional<@Size(min = 1, max = 254) String> email,
      Optional<@Size(min = 1, max = 500) String> address,
      Optional<Boolean> addressConfidential,
      Optional<@Size(max = 10) List<@NotBlank @Size(max = 35) String>> languages) {

    Parent parent() {
      var contact =
          new ContactData(
              phone,
              email,
              address,
              Optional.empty(),
              Optional.empty(),
              addressConfidential.orElse(false));
      return new Parent(givenName, familyName, birthDate, languages.orElse(List.of()), contact);
    }
  }

  /** A child the contact is for. */
  record Child(
      @NotBlank @Size(max = 200) String givenName,
      @NotBlank @Size(max = 200) String familyName,
      @NotNull LocalDate birthDate,
      Optional<@Size(max = 10) List<@NotBlank @Size(max = 35) String>> languages,
      Optional<@Size(min = 1, max = 2000) String> needs) {

    Application.Child child() {
      return new Application.Child(
          givenName, familyName, birthDate, languages.orElse(List.of()), needs);
    }
  }

  /** The contact asked for. */
  record Wish(
      @NotNull VisitType visitType,
      Optional<@Size(min = 1, max = 500) String> frequency,
      Optional<@Min(5) @Max(1440) Integer> durationMinutes,
      Optional<@Size(max = 14) List<@NotNull @Valid Hours>> preferredHours) {

    Requested requested() {
      var hours = preferredHours.orElse(List.of());
      var path = "application.requested.preferredHours[%d].";
      return new Requested(
          visitType,
          frequency,
          durationMinutes,
          IntStream.range(0, hours.size())
              .mapToObj(i -> hours.get(i).hours(path.formatted(i)))
              .toList());
    }
  }

  /** Hours of a weekday at which they would like to come. */
  record Hours(@NotNull DayOfWeek weekday, @NotNull LocalTime from, @NotNull LocalTime until) {
    PreferredHours hours(String path) {
      var hours = new PreferredHours(weekday, from, until);
      hours.require(path);
      return hours;
    }
  }

  /** What is known of danger; for the center's eyes alone. */
  record Danger(
      @NotNull Boolean domesticViolence,
      @NotNull Boolean restrainingOrder,
      Optional<@Size(min = 1, max = 5000) String> allegations,
      Optional<@Size(min = 1, max = 5000) String> notes) {

    Safety safety() {
      return new Safety(domesticViolence, restrainingOrder, allegations, notes);
    }
  }

  Application application() {
    return new Application(
        language,
        side,
        applicant.parent(),
        new Statement(
            reason,
            children.stream().map(Child::child).toList(),
            requested.requested(),
            safety.safety()));
  }
}
