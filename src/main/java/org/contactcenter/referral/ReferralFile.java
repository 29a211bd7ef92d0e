package org.contactcenter.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;
import org.contactcenter.referral.CaseRegister.KnownCase;

/**
 * A referral with all that is shown beside it.
 *
 * @param reduced whether it is shown to a court, which sees neither judgements nor dangers
 */
record ReferralFile(
    Referral referral,
    Map<UUID, Person> people,
    Optional<Screening> screening,
    Optional<KnownCase> file,
    boolean reduced) {

  List<Person> children() {
    return referral.people().stream()
        .filter(participant -> participant.role() == PartyRole.CHILD)
        .map(this::person)
        .toList();
  }

  Stream<Participant> adults() {
    return referral.people().stream().filter(participant -> participant.role() != PartyRole.CHILD);
  }

  Person person(Participant participant) {
    return Optional.ofNullable(people.get(participant.personId())).orElseThrow();
  }

  /** The datum, where it is not kept from the reader. */
  <T> Optional<T> toStaff(Optional<T> datum) {
    return reduced ? Optional.empty() : datum;
  }
}
