package org.contactcenter.visit.restriction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.apart.Restriction;
import org.contactcenter.visit.restriction.Restrictions.Seen;

/**
 * What staff of one family may learn of the other, and whom they may name: those of the cases they
 * see, and nobody else. Of the rest they learn that there is another family.
 */
final class Outsiders {
  private final CaseParts parts;

  Outsiders(CaseParts parts) {
    this.parts = parts;
  }

  /**
   * What the reader may know of those whom a restriction keeps apart.
   *
   * @param caseId through which it is looked at
   * @param family everybody of that case
   * @param files the other cases that the reader sees
   * @param people of those cases
   */
  record Sight(
      UUID caseId,
      Set<UUID> family,
      Map<UUID, CaseFile> files,
      Restriction restriction,
      Set<UUID> people) {

    boolean showsPerson(UUID person) {
      return family.contains(person) || people.contains(person);
    }

    boolean showsCase(UUID other) {
      return other.equals(caseId) || files.containsKey(other);
    }

    /** Whether nobody whom it keeps apart is strange to the reader. */
    boolean everything() {
      return restriction.people().allMatch(this::showsPerson)
          && restriction.families().allMatch(this::showsCase);
    }

    /** Whether the side that was named first is that of the case it is looked at through. */
    boolean isOne() {
      return restriction.oneCase().equals(caseId)
          || (restriction.otherCase().filter(caseId::equals).isEmpty()
              && restriction.otherPerson().filter(family::contains).isEmpty());
    }
  }

  /** Several restrictions of one case, in a number of statements that does not grow with them. */
  List<Seen> all(User user, UUID caseId, List<Restriction> restrictions) {
    var scope = user.scope();
    var named = restrictions.stream().flatMap(Restriction::people).collect(toSet());
    var roles =
        parts.parties().everOf(scope, named).stream()
            .collect(groupingBy(CaseParty::personId, mapping(CaseParty::caseId, toSet())));
    var files = visible(user, cases(restrictions, roles));
    var family = people(user, caseId);
    var open =
        roles.entrySet().stream()
            .filter(person -> person.getValue().stream().anyMatch(files::containsKey))
            .map(Map.Entry::getKey)
            .collect(toSet());
    return restrictions.stream()
        .map(each -> new Seen(each, new Sight(caseId, family, files, each, open), Optional.empty()))
        .toList();
  }

  /**
   * Throws a {@link Problem} that names the field: for who is not of the family, for a person or a
   * case that the user does not see, exactly as for one that is not there, and for a restriction of
   * somebody from themselves.
   */
  void require(User user, UUID caseId, Entry entry, Set<UUID> family) {
    if (entry.withPersonId().isPresent() == entry.withCaseId().isPresent()) {
      throw Problem.field("withPersonId", "person-or-case");
    }
    if (entry.personId().filter(person -> !family.contains(person)).isPresent()) {
      throw Problem.field("personId", "not-of-the-family");
    }
    entry.withCaseId().ifPresent(other -> requireCase(user, caseId, other));
    entry.withPersonId().ifPresent(other -> requirePerson(user, entry.personId(), other, family));
  }

  private void requireCase(User user, UUID caseId, UUID other) {
    if (other.equals(caseId)) {
      throw Problem.field("withCaseId", "restriction-of-oneself");
    }
    if (!visible(user, Set.of(other)).containsKey(other)) {
      throw Problem.field("withCaseId", "unknown-case");
    }
  }

  private void requirePerson(User user, Optional<UUID> person, UUID other, Set<UUID> family) {
    if (person.filter(other::equals).isPresent()) {
      throw Problem.field("withPersonId", "restriction-of-oneself");
    }
    if (family.contains(other)) {
      if (person.isEmpty()) {
        throw Problem.field("personId", "name-both");
      }
      return;
    }
    var roles = parts.parties().everOf(user.scope(), Set.of(other)).stream().map(CaseParty::caseId);
    if (visible(user, roles.collect(toSet())).isEmpty()) {
      throw Problem.field("withPersonId", "unknown-person");
    }
  }

  private static Set<UUID> cases(List<Restriction> restrictions, Map<UUID, Set<UUID>> roles) {
    var named =
        restrictions.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.oneCase()), each.otherCase().stream()));
    return Stream.concat(named, roles.values().stream().flatMap(Set::stream)).collect(toSet());
  }

  private Set<UUID> people(User user, UUID caseId) {
    return parts.parties().of(user.scope(), caseId).stream()
        .map(CaseParty::personId)
        .collect(toSet());
  }

  private Map<UUID, CaseFile> visible(User user, Set<UUID> cases) {
    var files = parts.cases().all(user.scope(), cases);
    if (Matter.CASE.isOpenTo(user, Extent.CENTER)) {
      return files;
    }
    var worked = Set.copyOf(parts.cases().workedOn(user));
    return files.entrySet().stream()
        .filter(file -> worked.contains(file.getKey()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
