package org.contactcenter.visit.apart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.visit.claim.Rift;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Side;

/**
 * What keeps the people of some families away from others. Reckons only with what it is given.
 *
 * @param roles of all of the people, in whatever cases, past and future ones too
 * @param restrictions that touch one of them, or one of their families
 * @param doors how each of those cases passes the door, and so how far its sides keep apart
 */
public record Rifts(
    List<CaseParty> roles, List<Restriction> restrictions, Map<UUID, DoorRules> doors) {

  public static final Rifts NONE = new Rifts(List.of(), List.of(), Map.of());

  public Rifts {
    roles = List.copyOf(roles);
    restrictions = List.copyOf(restrictions);
    doors = Map.copyOf(doors);
  }

  /** Of all this, what matters to these people, who come to visits of that case. */
  public Rifts around(UUID caseId, Collection<UUID> people) {
    var own = roles.stream().filter(role -> people.contains(role.personId())).toList();
    var families = own.stream().map(CaseParty::caseId).collect(toSet());
    families.add(caseId);
    return new Rifts(
        own,
        restrictions.stream()
            .filter(
                each ->
                    each.people().anyMatch(people::contains)
                        || each.families().anyMatch(families::contains))
            .toList(),
        doors);
  }

  /**
   * What keeps people who come to a visit of that case away from others that day, besides the two
   * sides of the case itself.
   */
  public List<Rift> of(UUID caseId, LocalDate day, Collection<UUID> people) {
    var today = roles.stream().filter(role -> role.isOn(day)).toList();
    var guests = Set.copyOf(people);
    var others = today.stream().filter(role -> !role.caseId().equals(caseId)).toList();
    return Stream.concat(ofCases(others, guests), ofRestrictions(caseId, day, today, guests))
        .toList();
  }

  /** The same for somebody at the door, with the sides of the case itself. */
  public List<Rift> ofOne(UUID caseId, LocalDate day, UUID person) {
    var today = roles.stream().filter(role -> role.isOn(day)).toList();
    var guest = Set.of(person);
    return Stream.concat(ofCases(today, guest), ofRestrictions(caseId, day, today, guest)).toList();
  }

  /** All that may ever keep them away: restrictions, and the cases they have a part in. */
  public Set<UUID> ids() {
    return Stream.concat(
            roles.stream().map(CaseParty::caseId), restrictions.stream().map(Restriction::id))
        .collect(toSet());
  }

  /** By what rules the case passes the door, from now on. */
  public DoorRules doors(UUID caseId) {
    return Optional.ofNullable(doors.get(caseId))
        .orElseThrow(() -> new IllegalArgumentException("not asked about: " + caseId));
  }

  private Stream<Rift> ofCases(List<CaseParty> today, Set<UUID> people) {
    return today.stream()
        .filter(role -> !role.isChild() && people.contains(role.personId()))
        .collect(
            groupingBy(
                CaseParty::caseId, toMap(CaseParty::personId, Rifts::side, (one, other) -> one)))
        .entrySet()
        .stream()
        .map(
            other ->
                new Rift(other.getKey(), doors(other.getKey()).separation(), other.getValue()));
  }

  private Stream<Rift> ofRestrictions(
      UUID caseId, LocalDate day, List<CaseParty> today, Set<UUID> people) {
    var cases =
        today.stream()
            .collect(groupingBy(CaseParty::personId, mapping(CaseParty::caseId, toSet())));
    return restrictions.stream()
        .filter(restriction -> restriction.isOn(day))
        .map(
            restriction ->
                new Rift(
                    restriction.id(),
                    Separation.BUILDING,
                    sides(restriction, caseId, people, cases)))
        .filter(rift -> !rift.sides().isEmpty());
  }

  private static Map<UUID, String> sides(
      Restriction restriction, UUID caseId, Set<UUID> people, Map<UUID, Set<UUID>> cases) {
    var sides = new HashMap<UUID, String>();
    for (var person : people) {
      restriction
          .sideOf(person, cases.getOrDefault(person, Set.of()), caseId)
          .ifPresent(side -> sides.put(person, side));
    }
    return sides;
  }

  private static String side(CaseParty role) {
    return (role.role().isResidentSide() ? Side.RESIDENTIAL : Side.VISITING).name();
  }
}
