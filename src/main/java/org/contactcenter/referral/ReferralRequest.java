package org.contactcenter.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.party.ContactData;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.NewReferral.NewOrder;

/** A request for contact as it comes over HTTP. */
record ReferralRequest(
    @NotNull ReferralSource source,
    Optional<Instant> receivedAt,
    @NotBlank @Size(max = 35) String language,
    Optional<@Valid Court> court,
    Optional<@Size(min = 1, max = 200) String> agency,
    @NotBlank @Size(max = 20000) String reason,
    @NotNull Priority urgency,
    @NotNull @Size(min = 1, max = 20) List<@Valid Child> children,
    @NotNull @Size(max = 30) List<@Valid Adult> adults,
    @NotNull @Valid Wish requested,
    @NotNull @Valid Danger safety) {

  /** The order. */
  record Court(
      Optional<UUID> courtId,
      @NotBlank @Size(max = 100) String caseNumber,
      @NotBlank @Size(max = 100) String orderNumber,
      @NotNull LocalDate orderDate,
      Optional<LocalDate> validUntil,
      Optional<@Valid OrderTermsRequest> terms) {

    NewOrder order() {
      var said = terms.map(OrderTermsRequest::terms).orElse(OrderTerms.NONE);
      return new NewOrder(courtId, caseNumber, orderNumber, orderDate, validUntil, said);
    }
  }

  /** A child the contact is for. */
  record Child(
      Optional<UUID> personId,
      Optional<@Size(min = 1, max = 200) String> givenName,
      Optional<@Size(min = 1, max = 200) String> familyName,
      Optional<LocalDate> birthDate,
      Optional<@Size(max = 10) List<@NotBlank @Size(max = 35) String>> languages,
      Optional<@Size(min = 1, max = 20000) String> needs) {

    NewParticipant participant(String path) {
      return new NewParticipant(
          path,
          PartyRole.CHILD,
          personId,
          givenName,
          familyName,
          birthDate,
          languages.orElse(List.of()),
          needs,
          ContactData.NONE);
    }
  }

  /** What a grown-up may be to the matter. */
  enum AdultRole {
    RESIDENTIAL_PARENT,
    VISITING_PARENT,
    CARER,
    AUTHORIZED_PERSON
  }

  /** A grown-up, with how to reach them. */
  record Adult(
      Optional<UUID> personId,
      @NotNull AdultRole role,
      Optional<@Size(min = 1, max = 200) String> givenName,
      Optional<@Size(min = 1, max = 200) String> familyName,
      Optional<LocalDate> birthDate,
      Optional<@Size(min = 1, max = 40) String> phone,
      Optional<@Size(min = 1, max = 254) String> email,
      Optional<@Size(min = 1, max = 500) String> address,
      Optional<Boolean> addressConfidential,
      Optional<@Size(max = 10) List<@NotBlank @Size(max = 35) String>> languages) {

    NewParticipant participant(String path) {
      return new NewParticipant(
          path,
          PartyRole.valueOf(role.name()),
          personId,
          givenName,
          familyName,
          birthDate,
          languages.orElse(List.of()),
          Optional.empty(),
          contact());
    }

    private ContactData contact() {
      return new ContactData(
          phone,
          email,
          address,
          Optional.empty(),
          Optional.empty(),
          addressConfidential.orElse(false));
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
      return new Requested(
          visitType,
          frequency,
          durationMinutes,
          IntStream.range(0, hours.size())
              .mapToObj(i -> hours.get(i).hours("requested.preferredHours[" + i + "]."))
              .toList());
    }
  }

  /** Hours of a weekday. */
  record Hours(@NotNull DayOfWeek weekday, @NotNull LocalTime from, @NotNull LocalTime until) {
    PreferredHours hours(String path) {
      var hours = new PreferredHours(weekday, from, until);
      hours.require(path);
      return hours;
    }
  }

  /** What is known of danger. */
  record Danger(
      @NotNull Boolean domesticViolence,
      @NotNull Boolean restrainingOrder,
      Optional<@Size(min = 1, max = 20000) String> allegations,
      Optional<@Size(min = 1, max = 20000) String> notes) {}

  NewReferral referral() {
    return new NewReferral(
        source,
        receivedAt,
        language,
        court.map(Court::order),
        agency,
        reason,
        urgency,
        people(),
        requested.requested(),
        new Safety(
            safety.domesticViolence(),
            safety.restrainingOrder(),
            safety.allegations(),
            safety.notes()));
  }

  private List<NewParticipant> people() {
    return Stream.concat(
            IntStream.range(0, children.size())
                .mapToObj(i -> children.get(i).participant("children[" + i + "].")),
            IntStream.range(0, adults.size())
                .mapToObj(i -> adults.get(i).participant("adults[" + i + "].")))
        .toList();
  }
}
