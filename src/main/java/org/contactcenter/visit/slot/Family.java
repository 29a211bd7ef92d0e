package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Problem;
import org.contactcenter.party.PartyRole;
import org.contactcenter.visit.apart.Rifts;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.timetable.DoorRules;

/**
 * Everyone who has or had a role in a case: who of them takes part in a visit, and on what side.
 *
 * @param rifts what keeps them away from others
 */
public record Family(UUID caseId, List<CaseParty> people, Rifts rifts) {

  public Family {
    people = List.copyOf(people);
  }

  /**
   * Who takes part in a visit on that day: all children and all visiting parties, or those named.
   * Throws a {@link Problem} for someone who has no role in the case that day, one of the side the
   * child lives with, a visit without a child or without a visitor, and {@code too-many-visitors}.
   */
  public Party on(LocalDate day, Optional<Set<UUID>> named, int visitorsAtMost) {
    named.ifPresent(people -> requireOfTheCase(day, people));
    var party = named.map(people -> party(day, people)).orElseGet(() -> everybody(day));
    if (party.children().isEmpty() || party.visiting().isEmpty()) {
      throw Problem.rule("nobody-to-meet");
    }
    if (party.visiting().size() > visitorsAtMost) {
      throw Problem.rule("too-many-visitors", visitorsAtMost);
    }
    return party;
  }

  /** All children and all visiting parties of that day, where they may meet. */
  public Optional<Party> everybodyOn(LocalDate day, int visitorsAtMost) {
    return Optional.of(everybody(day))
        .filter(party -> !party.children().isEmpty() && !party.visiting().isEmpty())
        .filter(party -> party.visiting().size() <= visitorsAtMost);
  }

  /** Those the child lives with on that day. */
  public Set<UUID> residents(LocalDate day) {
    return ids(day, each -> each.role().isResidentSide());
  }

  /** The children of the case on that day: all, or those named. */
  public Set<UUID> children(LocalDate day, Optional<Set<UUID>> named) {
    return ids(
        day,
        each -> each.isChild() && named.map(ids -> ids.contains(each.personId())).orElse(true));
  }

  /** Everyone who ever had a role in the case, and all that keeps them apart from anybody. */
  public Set<UUID> withCase() {
    return Stream.of(Stream.of(caseId), everybody().stream(), rifts.ids().stream())
        .flatMap(ids -> ids)
        .collect(toSet());
  }

  /** Everyone who ever had a role in the case. */
  public Set<UUID> everybody() {
    return people.stream().map(CaseParty::personId).collect(toSet());
  }

  /**
   * The people of a visit that was booked before, by the roles and restrictions of now. Whoever is
   * to come and has since become one of those the child lives with counts as one of those.
   */
  public Party again(LocalDate day, Collection<UUID> children, Collection<UUID> visitors) {
    var residents = residents(day);
    var guests = visitors.stream().filter(each -> !residents.contains(each)).collect(toSet());
    return party(day, Set.copyOf(children), residents, guests);
  }

  /** How a visit of theirs that is planned now passes the door. */
  public DoorRules doors() {
    return rifts.doors(caseId);
  }

  /** Everyone's role on that day. */
  public List<CaseParty> on(LocalDate day) {
    return people.stream().filter(each -> each.isOn(day)).toList();
  }

  private void requireOfTheCase(LocalDate day, Collection<UUID> named) {
    if (!ids(day, each -> true).containsAll(named)) {
      throw Problem.rule("participant-not-of-case");
    }
    if (residents(day).stream().anyMatch(named::contains)) {
      throw Problem.rule("participant-of-other-side");
    }
  }

  private Party everybody(LocalDate day) {
    return party(day, ids(day, each -> each.isChild() || each.role().isVisitingSide()));
  }

  private Party party(LocalDate day, Set<UUID> invited) {
    return party(
        day,
        ids(day, each -> each.isChild() && invited.contains(each.personId())),
        residents(day),
        ids(day, each -> mayVisit(each) && invited.contains(each.personId())));
  }

  private Party party(LocalDate day, Set<UUID> children, Set<UUID> residents, Set<UUID> visitors) {
    var all = Stream.of(children, residents, visitors).flatMap(Set::stream).toList();
    return new Party(caseId, children, residents, visitors, rifts.of(caseId, day, all));
  }

  private Set<UUID> ids(LocalDate day, Predicate<CaseParty> wanted) {
    return on(day).stream().filter(wanted).map(CaseParty::personId).collect(toSet());
  }

  private static boolean mayVisit(CaseParty each) {
    return each.role().isVisitingSide() || each.role() == PartyRole.AUTHORIZED_PERSON;
  }
}
