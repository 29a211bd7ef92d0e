package org.contactcenter.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.contactcenter.core.User;
import org.contactcenter.party.PartyRole;

/**
 * A family whose request has become a case.
 *
 * @param people their ids, in the order of the family's people
 */
record CaseInTale(Family family, UUID id, User worker, List<UUID> people) {

  List<UUID> children() {
    return having(role -> role == PartyRole.CHILD);
  }

  /** The parent, or whoever else the child lives with. */
  UUID resident() {
    return having(PartyRole::isResidentSide).get(0);
  }

  List<UUID> visiting() {
    return having(PartyRole::isVisitingSide);
  }

  List<UUID> authorized() {
    return having(role -> role == PartyRole.AUTHORIZED_PERSON);
  }

  /** The same family in the case that goes on where this one ended. */
  CaseInTale again(UUID reopened) {
    return new CaseInTale(family, reopened, worker, people);
  }

  /** For all that is chosen for this family: the same at every loading. */
  long seed(int number) {
    return 31L * family.name().hashCode() + number;
  }

  /** When the outcome came about, where the family's own story says so. */
  boolean isOverBy(Days days, Instant at) {
    return family.decided().filter(day -> !at.isBefore(days.at(-day, CaseTale.ENDING))).isPresent();
  }

  private List<UUID> having(Predicate<PartyRole> wanted) {
    return IntStream.range(0, people.size())
        .filter(i -> wanted.test(family.people().get(i).role()))
        .mapToObj(people::get)
        .toList();
  }
}
