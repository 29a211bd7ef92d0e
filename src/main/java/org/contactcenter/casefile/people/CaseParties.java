package org.contactcenter.casefile.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.contactcenter.party.Dates;
import org.contactcenter.party.NewPerson;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.rights.Matter;

/** Who is who in a case, as its staff read and change it. */
public final class CaseParties {
  private final CaseParts parts;
  private final Cases cases;
  private final PartiesOfCase parties;
  private final People people;
  private final Takings takings;
  private final Listeners listeners;

  CaseParties(CaseParts parts, People people, Takings takings, Listeners listeners) {
    this.parts = parts;
    this.cases = parts.cases();
    this.parties = parts.parties();
    this.people = people;
    this.takings = takings;
    this.listeners = listeners;
  }

  /** A role to give: to someone not met yet, or to someone known. */
  record Entry(
      Optional<UUID> known,
      Optional<NewPerson> newcomer,
      PartyRole role,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {}

  /** A role and whose it is. */
  record Named(CaseParty party, Person person) {}

  /**
   * Gives a role from a day on, today unless named. Throws a {@link Problem} that names the field
   * for someone unknown or days out of order, and {@code party-overlaps} for who has a role then;
   * what {@link Listeners#peopleChanged} has against it.
   */
  CaseParty enter(User user, UUID caseId, Entry entry) {
    return changing(
        user,
        caseId,
        entry.known().stream().toList(),
        () -> {
          var party = party(user, caseId, entry);
          requireOneRoleAtATime(user, party);
          parties.add(user.scope(), List.of(party));
          parts.ground().audit().record(user, "party.entered", party.id(), caseId);
          listeners.peopleChanged(user, caseId, party.personId());
          return party;
        });
  }

  /**
   * Ends a role with a day, the last that belongs to it. Throws a {@link Problem} where visits
   * after it are hit.
   */
  Named end(User user, UUID caseId, UUID id, LocalDate lastDay, Settlement settlement) {
    return takings.taking(
        user,
        Loss.ofFamily(caseId).from(lastDay.plusDays(1)),
        settlement,
        () ->
            changing(
                user,
                caseId,
                whose(user, caseId, id),
                () -> {
                  var ended = parties.find(user.scope(), caseId, id).end(lastDay);
                  parties.end(user.scope(), ended);
                  parts.ground().audit().record(user, "party.ended", id, caseId);
                  listeners.peopleChanged(user, caseId, ended.personId());
                  return existing(user, caseId, id);
                }));
  }

  /** Whoever plans visits locks what these people may come to before the case itself is. */
  private <T> T changing(User user, UUID caseId, List<UUID> who, Supplier<T> change) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () -> {
              listeners.lockPeople(user.scope(), caseId, who);
              return cases.writing(user, caseId, file -> change.get());
            });
  }

  private List<UUID> whose(User user, UUID caseId, UUID id) {
    return parties.of(user.scope(), caseId).stream()
        .filter(party -> party.id().equals(id))
        .map(CaseParty::personId)
        .toList();
  }

  List<Named> list(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> named(user, parties.of(user.scope(), caseId)));
  }

  Named read(User user, UUID caseId, UUID id) {
    return cases.reading(user, caseId, "party.read", id, file -> existing(user, caseId, id));
  }

  /** For the one who entered or ended it. */
  Named show(User user, UUID caseId, UUID id) {
    return cases.showing(user, caseId, file -> existing(user, caseId, id));
  }

  private Named existing(User user, UUID caseId, UUID id) {
    return named(user, List.of(parties.find(user.scope(), caseId, id))).get(0);
  }

  private List<Named> named(User user, List<CaseParty> roles) {
    Map<UUID, Person> known =
        people.findAll(user.scope(), roles.stream().map(CaseParty::personId).toList());
    return roles.stream()
        .flatMap(
            role ->
                Optional.ofNullable(known.get(role.personId()))
                    .map(who -> new Named(role, who))
                    .stream())
        .toList();
  }

  private CaseParty party(User user, UUID caseId, Entry entry) {
    var from = entry.from().orElseGet(() -> parts.time().today(user.scope()));
    Dates.requireSensible("from", from);
    if (entry.until().filter(from::isAfter).isPresent()) {
      throw Problem.field("until", "ends-before-it-begins");
    }
    return new CaseParty(
        UUID.randomUUID(), caseId, person(user, entry), entry.role(), from, entry.until());
  }

  private UUID person(User user, Entry entry) {
    if (entry.newcomer().isPresent()) {
      entry.newcomer().get().require("", parts.time().today(user.scope()));
      return people.add(user, entry.newcomer().get());
    }
    return entry
        .known()
        .map(id -> people.findNamed(user.scope(), List.of(id)).get(id))
        .map(Person::id)
        .filter(id -> mayName(user, id))
        .orElseThrow(() -> Problem.field("personId", "unknown-person"));
  }

  /** A case worker names people of their own cases only: naming one opens their contact data. */
  private boolean mayName(User user, UUID personId) {
    return parties.opens(user, Matter.CONTACT, personId);
  }

  private void requireOneRoleAtATime(User user, CaseParty party) {
    var taken =
        parties.of(user.scope(), party.caseId()).stream()
            .filter(other -> other.personId().equals(party.personId()))
            .anyMatch(party::overlaps);
    if (taken) {
      throw Problem.rule("party-overlaps");
    }
  }
}
