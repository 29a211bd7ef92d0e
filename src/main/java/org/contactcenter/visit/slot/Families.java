package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.visit.apart.RiftBook;
import org.contactcenter.visit.apart.Rifts;

/** The families whose visits are planned. */
public final class Families {
  private final PartiesOfCase parties;
  private final People people;
  private final RiftBook rifts;
  private final Demands demands;
  private final Tongues tongues;

  Families(PartiesOfCase parties, People people, RiftBook rifts, Demands demands, Tongues tongues) {
    this.parties = parties;
    this.people = people;
    this.rifts = rifts;
    this.demands = demands;
    this.tongues = tongues;
  }

  /** What visits of the families demand of those who accompany them. */
  Map<UUID, Demand> demands(
      Scope scope, Collection<CaseFile> files, Function<CaseFile, Outlooks.Ask> asks) {
    return demands.of(scope, files, asks);
  }

  /** Who may interpret for the family, on days from that one on. */
  Interpreting interpreting(
      Scope scope, Family family, Demand demand, Wishes wishes, LocalDate day) {
    return tongues.of(scope, wishes, new Tongues.Kin(family.withCase(), demand.barred()), day);
  }

  public Family of(Scope scope, UUID caseId) {
    return of(scope, List.of(caseId)).getOrDefault(caseId, nobody(caseId));
  }

  /** Those of several cases, by case, in a number of statements that does not grow with them. */
  public Map<UUID, Family> of(Scope scope, Collection<UUID> caseIds) {
    var known = parties.of(scope, caseIds);
    var everybody =
        known.values().stream().flatMap(List::stream).map(CaseParty::personId).collect(toSet());
    return families(caseIds, known, rifts.around(scope, caseIds, everybody));
  }

  /**
   * Families that have no case yet, by what stands for it.
   *
   * @param known who they are to be in it
   */
  public Map<UUID, Family> expected(Scope scope, Map<UUID, List<CaseParty>> known) {
    var everybody =
        known.values().stream().flatMap(List::stream).map(CaseParty::personId).collect(toSet());
    return families(known.keySet(), known, rifts.around(scope, known.keySet(), everybody));
  }

  /** The same to show who they are, without whom they must not meet: one statement. */
  public Map<UUID, Family> shown(Scope scope, Collection<UUID> caseIds) {
    return families(caseIds, parties.of(scope, caseIds), Rifts.NONE);
  }

  private static Map<UUID, Family> families(
      Collection<UUID> caseIds, Map<UUID, List<CaseParty>> known, Rifts rifts) {
    return caseIds.stream()
        .distinct()
        .collect(
            toMap(Function.identity(), id -> family(id, known.getOrDefault(id, List.of()), rifts)));
  }

  private static Family family(UUID caseId, List<CaseParty> people, Rifts rifts) {
    var ids = people.stream().map(CaseParty::personId).collect(toSet());
    return new Family(caseId, people, rifts.around(caseId, ids));
  }

  private static Family nobody(UUID caseId) {
    return new Family(caseId, List.of(), Rifts.NONE);
  }

  /** The languages the people speak, BCP 47 tags, by person. */
  Map<UUID, List<String>> languages(Scope scope, Collection<UUID> personIds) {
    return people.findAll(scope, personIds).values().stream()
        .collect(toMap(Person::id, Person::languages));
  }
}
