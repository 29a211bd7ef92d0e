package org.contactcenter.referral;

import java.time.LocalDate;
import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.party.PartyRole;

/** What the people of a request must be. Each refusal names the field. */
final class PeopleRules {
  private static final int FULL_AGE = 18;

  private PeopleRules() {}

  /** {@code receipt} is the center's day of receipt, {@code today} its present one. */
  static void require(List<Attendee> people, LocalDate receipt, LocalDate today) {
    people.forEach(attendee -> attendee.require(today));
    people.stream()
        .filter(attendee -> attendee.role() == PartyRole.CHILD)
        .forEach(child -> requireChild(child, receipt));
    for (int i = 1; i < people.size(); i++) {
      requireOnce(people.get(i), people.subList(0, i));
    }
  }

  /**
   * Where a request of these people starts: a family that applies by itself waits for its other
   * side; a court or an agency names both.
   */
  static ReferralStatus status(ReferralSource source, List<Attendee> people) {
    boolean resident = people.stream().anyMatch(attendee -> attendee.role().isResidentSide());
    boolean visiting = people.stream().anyMatch(attendee -> attendee.role().isVisitingSide());
    if (resident && visiting) {
      return ReferralStatus.RECEIVED;
    }
    if (source == ReferralSource.SELF && (resident || visiting)) {
      return ReferralStatus.INCOMPLETE;
    }
    throw Problem.field("adults", resident ? "visiting-side-needed" : "resident-side-needed");
  }

  private static void requireChild(Attendee child, LocalDate receipt) {
    var born =
        child
            .birthDate()
            .orElseThrow(() -> Problem.field(child.field("birthDate"), "birth-date-needed"));
    if (!born.plusYears(FULL_AGE).isAfter(receipt)) {
      throw Problem.field(child.field("birthDate"), "of-age");
    }
  }

  private static void requireOnce(Attendee attendee, List<Attendee> before) {
    if (before.stream().anyMatch(attendee::isSameAs)) {
      var name = attendee.known().isPresent() ? "personId" : "givenName";
      throw Problem.field(attendee.field(name), "named-twice");
    }
  }
}
