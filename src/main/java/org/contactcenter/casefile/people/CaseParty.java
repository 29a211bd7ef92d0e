package org.contactcenter.casefile.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.party.PartyRole;

/** One person's role in one case. Both days belong to it; without the last it goes on. */
public record CaseParty(
    UUID id,
    UUID caseId,
    UUID personId,
    PartyRole role,
    LocalDate validFrom,
    Optional<LocalDate> validUntil) {

  public CaseParty {
    if (validUntil.filter(validFrom::isAfter).isPresent()) {
      throw new IllegalArgumentException("a role that ends before it begins: " + id);
    }
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
  }

  public boolean isChild() {
    return role == PartyRole.CHILD;
  }

  /** One of the adults between whom the child goes, each of whom must agree to the rules. */
  public boolean isSide() {
    return role.isResidentSide() || role.isVisitingSide();
  }

  boolean overlaps(CaseParty other) {
    return isOn(other.validFrom) || other.isOn(validFrom);
  }

  /** Throws a {@link Problem} where it has an end already, or would end before it began. */
  CaseParty end(LocalDate lastDay) {
    if (validUntil.isPresent()) {
      throw Problem.rule("party-ended");
    }
    if (lastDay.isBefore(validFrom)) {
      throw Problem.field("until", "ends-before-it-begins");
    }
    return new CaseParty(id, caseId, personId, role, validFrom, Optional.of(lastDay));
  }

  /** The same role in another case, from a day on. */
  CaseParty in(UUID otherCase, LocalDate from) {
    return new CaseParty(UUID.randomUUID(), otherCase, personId, role, from, validUntil);
  }
}
