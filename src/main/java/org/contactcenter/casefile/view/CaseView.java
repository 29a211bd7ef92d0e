package org.contactcenter.casefile.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.casefile.hold.LegalHold;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.http.Identified;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;
import org.contactcenter.referral.ReferralSource;

/** A case as those who may see it get it: who is who, and no contact data. */
public record CaseView(
    UUID id,
    String number,
    CaseStatus status,
    ReferralSource source,
    UUID referralId,
    Instant receivedAt,
    Instant openedAt,
    Optional<UUID> caseWorker,
    Optional<String> suspendReason,
    Optional<ClosureReason> closeReason,
    Optional<String> closeSummary,
    Optional<Instant> closedAt,
    Optional<Instant> anonymisedAt,
    Optional<UUID> reopenedFrom,
    Optional<String> reopenReason,
    @JsonUnwrapped Standing standing,
    List<PersonView> people)
    implements Identified {

  /** Why the case is kept as it is, and since when. */
  public record HoldView(String reason, Instant placedAt) {
    static HoldView of(LegalHold hold) {
      return new HoldView(hold.reason(), hold.placedAt());
    }
  }

  /** One person's role. */
  public record PersonView(
      UUID personId,
      PartyRole role,
      String givenName,
      String familyName,
      LocalDate from,
      Optional<LocalDate> until) {

    static PersonView of(CaseParty party, Person person) {
      return new PersonView(
          person.id(),
          party.role(),
          person.givenName(),
          person.familyName(),
          party.validFrom(),
          party.validUntil());
    }

    String inWords() {
      return givenName + " " + familyName;
    }
  }

  /**
   * What holds of the case at present; its parts stand in the case itself.
   *
   * @param orderEndsOn the last day of the orders, where some child is without one afterwards;
   *     {@code orderEndsSoon} whether it is time to ask the court
   * @param legalHold the one that is on it, told to coordinators only
   */
  public record Standing(
      Optional<LocalDate> orderEndsOn, boolean orderEndsSoon, Optional<HoldView> legalHold) {}

  static CaseView of(CaseFile file, Standing standing, List<PersonView> people) {
    var origin = file.origin();
    var ending = file.ending();
    return new CaseView(
        file.id(),
        file.number(),
        file.status(),
        origin.source(),
        origin.referralId(),
        origin.receivedAt(),
        origin.openedAt(),
        file.caseWorker(),
        file.suspendReason(),
        ending.closeReason(),
        ending.closeSummary(),
        ending.closedAt(),
        ending.anonymisedAt(),
        origin.reopenedFrom(),
        origin.reopenReason(),
        standing,
        people);
  }
}
