package org.contactcenter.visit.proposal.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.referral.VisitType;

/**
 * One visit that a case should have in one week, or an agreed one that may be moved.
 *
 * @param number by which its row is known, once in a situation
 * @param week from 0, counted from the first day of the proposal
 * @param shared whether other families may be in the room and with the supervisor
 * @param source what asks for it
 * @param usual rooms and people the family knows
 * @param candidates in order of time
 */
public record Demand(
    int number,
    UUID caseId,
    int week,
    VisitType type,
    List<Need> needs,
    Standing standing,
    Optional<Agreed> agreed,
    Set<UUID> usual,
    List<Candidate> candidates,
    boolean shared,
    Source source) {

  public Demand {
    needs = List.copyOf(needs);
    usual = Set.copyOf(usual);
    candidates = List.copyOf(candidates);
  }

  /** What a case asks for by itself, and as its type says. */
  public Demand(
      int number,
      UUID caseId,
      int week,
      VisitType type,
      List<Need> needs,
      Standing standing,
      Optional<Agreed> agreed,
      Set<UUID> usual,
      List<Candidate> candidates) {
    this(
        number,
        caseId,
        week,
        type,
        needs,
        standing,
        agreed,
        usual,
        candidates,
        type.sharesRoom(),
        Source.CASE);
  }

  public boolean inHouse() {
    return type.inHouse();
  }

  public Demand with(Standing changed) {
    return with(changed, candidates);
  }

  /** With no other candidates than these. */
  public Demand only(Predicate<Candidate> wanted) {
    var some = candidates.stream().filter(wanted).toList();
    return with(standing, some);
  }

  private Demand with(Standing changed, List<Candidate> some) {
    return new Demand(
        number, caseId, week, type, needs, changed, agreed, usual, some, shared, source);
  }
}
