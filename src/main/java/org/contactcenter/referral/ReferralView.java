package org.contactcenter.referral;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Identified;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;
import org.contactcenter.referral.CaseRegister.KnownCase;

/**
 * A referral as the caller may see it: never with contact data; to a court without judgements,
 * dangers and needs.
 */
record ReferralView(
    UUID id,
    ReferralSource source,
    ReferralStatus status,
    Instant receivedAt,
    String language,
    Optional<Court> court,
    Optional<String> agency,
    String reason,
    Priority urgency,
    List<Child> children,
    List<Adult> adults,
    Requested requested,
    Optional<Safety> safety,
    Optional<Judgement> screening,
    @JsonUnwrapped Decisions decisions,
    Optional<UUID> caseId)
    implements Identified {

  /** A child the contact is for. */
  record Child(
      UUID personId,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      List<String> languages,
      Optional<String> needs) {

    static Child of(Person child, boolean reduced) {
      return new Child(
          child.id(),
          child.givenName(),
          child.familyName(),
          child.birthDate(),
          child.languages(),
          child.needs().filter(needs -> !reduced));
    }
  }

  /** A grown-up. */
  record Adult(
      UUID personId,
      PartyRole role,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      List<String> languages) {

    static Adult of(PartyRole role, Person adult) {
      return new Adult(
          adult.id(),
          role,
          adult.givenName(),
          adult.familyName(),
          adult.birthDate(),
          adult.languages());
    }
  }

  /** The latest screening. */
  record Judgement(
      Screening.Level level,
      List<String> factors,
      Screening.Decision decision,
      boolean oneToOne,
      Optional<String> notes,
      UUID decidedBy,
      Instant decidedAt) {

    static Judgement of(Screening screening) {
      return new Judgement(
          screening.level(),
          screening.factors(),
          screening.decision(),
          screening.oneToOne(),
          screening.notes(),
          screening.decidedBy(),
          screening.decidedAt());
    }
  }

  /** What was decided, beside the rest of the referral. */
  record Decisions(
      Optional<Priority> priority,
      Optional<String> waitReason,
      Optional<Instant> waitingSince,
      Optional<String> declineReason,
      Optional<String> withdrawReason,
      Optional<Instant> decidedAt) {

    static Decisions of(ReferralFile file) {
      var outcome = file.referral().outcome();
      return new Decisions(
          file.toStaff(outcome.priority()),
          file.toStaff(outcome.waitReason()),
          outcome.waitingSince(),
          outcome.declineReason(),
          outcome.withdrawReason(),
          outcome.decidedAt());
    }
  }

  /** The order. */
  record Court(
      UUID courtId,
      String caseNumber,
      String orderNumber,
      LocalDate orderDate,
      Optional<LocalDate> validUntil,
      OrderTerms terms) {

    static Court of(CourtReference order) {
      return new Court(
          order.courtId(),
          order.caseNumber(),
          order.orderNumber(),
          order.orderDate(),
          order.validUntil(),
          order.terms());
    }
  }

  static ReferralView of(ReferralFile file) {
    var referral = file.referral();
    return new ReferralView(
        referral.id(),
        referral.source(),
        referral.status(),
        referral.receivedAt(),
        referral.language(),
        referral.order().map(Court::of),
        referral.agency(),
        referral.reason(),
        referral.urgency(),
        file.children().stream().map(child -> Child.of(child, file.reduced())).toList(),
        file.adults().map(adult -> Adult.of(adult.role(), file.person(adult))).toList(),
        referral.requested(),
        file.toStaff(Optional.of(referral.safety())),
        file.toStaff(file.screening().map(Judgement::of)),
        Decisions.of(file),
        file.toStaff(file.file().map(KnownCase::caseId)));
  }
}
