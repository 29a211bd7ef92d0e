package org.contactcenter.visit.slot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a visit demands of those who accompany it.
 *
 * @param supervisors how many of them
 * @param alone they are there for this family alone, and no other shares its room
 * @param language one of them must speak, a BCP 47 tag; any where empty
 * @param qualifications each of them must have
 * @param backgroundCheck whether each must have been checked
 * @param barred who must have nothing to do with the family
 */
public record Demand(
    int supervisors,
    boolean alone,
    Optional<String> language,
    Set<String> qualifications,
    boolean backgroundCheck,
    Set<UUID> barred) {

  /** One supervisor, whoever it is. */
  public static final Demand ANYBODY =
      new Demand(1, false, Optional.empty(), Set.of(), false, Set.of());

  public Demand {
    qualifications = Set.copyOf(qualifications);
    barred = Set.copyOf(barred);
  }

  /** The code of what speaks against the supervisor on that day; empty where nothing does. */
  public Optional<String> against(Supervisor supervisor, LocalDate day) {
    if (barred.contains(supervisor.id())) {
      return Optional.of("supervisor-conflict");
    }
    if (backgroundCheck && !supervisor.competence().isChecked(day)) {
      return Optional.of("supervisor-not-checked");
    }
    return supervisor.competence().has(qualifications, day)
        ? Optional.empty()
        : Optional.of("supervisor-not-qualified");
  }

  /** Whether one of them speaks the language asked for. */
  boolean isUnderstoodBy(Collection<Supervisor> team) {
    return language.map(wanted -> team.stream().anyMatch(each -> each.speaks(wanted))).orElse(true);
  }
}
