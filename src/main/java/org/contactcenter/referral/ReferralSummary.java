package org.contactcenter.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.CaseRegister.KnownCase;

/**
 * A referral as a list shows it: enough to find it and to rank it. What the family told is read one
 * by one, and each reading is audited.
 */
record ReferralSummary(
    UUID id,
    ReferralSource source,
    ReferralStatus status,
    Instant receivedAt,
    String language,
    Priority urgency,
    Optional<String> courtCaseNumber,
    Optional<String> agency,
    List<Named> people,
    Optional<Screening.Level> riskLevel,
    Optional<Priority> priority,
    Optional<String> waitReason,
    Optional<Instant> waitingSince,
    Optional<UUID> caseId) {

  /** Someone the referral names. */
  record Named(
      UUID personId,
      PartyRole role,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate) {}

  static ReferralSummary of(ReferralFile file) {
    var referral = file.referral();
    var outcome = referral.outcome();
    return new ReferralSummary(
        referral.id(),
        referral.source(),
        referral.status(),
        referral.receivedAt(),
        referral.language(),
        referral.urgency(),
        referral.order().map(CourtReference::caseNumber),
        referral.agency(),
        referral.people().stream().map(participant -> named(file, participant)).toList(),
        file.toStaff(file.screening().map(Screening::level)),
        file.toStaff(outcome.priority()),
        file.toStaff(outcome.waitReason()),
        outcome.waitingSince(),
        file.toStaff(file.file().map(KnownCase::caseId)));
  }

  private static Named named(ReferralFile file, Participant participant) {
    var person = file.person(participant);
    return new Named(
        person.id(),
        participant.role(),
        person.givenName(),
        person.familyName(),
        person.birthDate());
  }
}
