package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;

/** The families whose visits are planned. */
public final class Families {
  private final PartiesOfCase parties;
  private final People people;

  public Families(PartiesOfCase parties, People people) {
    this.parties = parties;
    this.people = people;
  }

  public Family of(Scope scope, UUID caseId) {
    return new Family(caseId, parties.of(scope, caseId));
  }

  /** Those of several cases in one statement, by case. */
  public Map<UUID, Family> of(Scope scope, Collection<UUID> caseIds) {
    var known = parties.of(scope, caseIds);
    return caseIds.stream()
        .distinct()
        .collect(
            toMap(Function.identity(), id -> new Family(id, known.getOrDefault(id, List.of()))));
  }

  /** The languages the people speak, BCP 47 tags. */
  public Set<String> languages(Scope scope, Collection<UUID> personIds) {
    return people.findAll(scope, personIds).values().stream()
        .flatMap(person -> person.languages().stream())
        .collect(toSet());
  }
}
