package org.contactcenter.visit.proposal.situation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.proposal.model.Agreed;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Source;
import org.contactcenter.visit.proposal.model.Standing;

/** A visit that a case should have in a week, before anybody has looked for a time. */
public record Wish(
    UUID caseId,
    int week,
    VisitType type,
    Duration length,
    List<Need> needs,
    Standing standing,
    Set<Preference> preferred,
    Optional<Agreed> agreed,
    Set<UUID> usual,
    boolean shared,
    Source source) {

  public Wish {
    needs = List.copyOf(needs);
    preferred = Set.copyOf(preferred);
    usual = Set.copyOf(usual);
  }

  /** What a case asks for by itself, and as its type says. */
  public Wish(
      UUID caseId,
      int week,
      VisitType type,
      Duration length,
      List<Need> needs,
      Standing standing,
      Set<Preference> preferred,
      Optional<Agreed> agreed,
      Set<UUID> usual) {
    this(
        caseId,
        week,
        type,
        length,
        needs,
        standing,
        preferred,
        agreed,
        usual,
        type.sharesRoom(),
        Source.CASE);
  }

  public Demand demand(int number, List<Candidate> candidates) {
    return new Demand(
        number, caseId, week, type, needs, standing, agreed, usual, candidates, shared, source);
  }
}
