package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;
import org.contactcenter.visit.timetable.Roster;

/**
 * Who may interpret at a visit: neutral, of age, able to (Supervised Visitation Network, standard
 * 15).
 *
 * @param needed whether somebody must
 * @param candidates the most suitable first
 * @param refusal what speaks against the one named, whenever it is
 */
public record Interpreting(boolean needed, List<Candidate> candidates, Optional<Objection> refusal)
    implements VisitRule {

  /** Nobody needs to. */
  public static final Interpreting NOBODY = new Interpreting(false, List.of(), Optional.empty());

  public Interpreting {
    candidates = List.copyOf(candidates);
  }

  /** Somebody who speaks the language, and when they can come. */
  public record Candidate(UUID id, Roster roster) {}

  @Override
  public Stream<Objection> against(Attempt attempt) {
    if (refusal.isPresent()) {
      return refusal.stream();
    }
    return needed && able(attempt.time()).findAny().isEmpty()
        ? Stream.of(Objection.of("interpreterLanguage", "no-interpreter"))
        : Stream.empty();
  }

  /** Those who can come, taken or not. */
  public Stream<UUID> able(Interval visit) {
    return candidates.stream().filter(each -> each.roster().isAtWork(visit)).map(Candidate::id);
  }

  /** These, and those whose time matters as well. */
  Set<UUID> with(Set<UUID> others) {
    return Stream.concat(others.stream(), candidates.stream().map(Candidate::id))
        .collect(toUnmodifiableSet());
  }

  /** What the most suitable of those who are free would give; nothing where nobody needs to. */
  Claims claims(Interval visit, Occupancy occupancy) {
    return able(visit)
        .filter(any -> needed)
        .map(id -> Claims.interpreter(id, visit))
        .filter(occupancy::admits)
        .findFirst()
        .orElse(Claims.NONE);
  }

  /** Whether one of them is free, if one is needed. */
  public boolean isFree(Interval visit, Occupancy occupancy) {
    return !needed || able(visit).anyMatch(id -> occupancy.admits(Claims.interpreter(id, visit)));
  }
}
