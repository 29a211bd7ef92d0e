package org.contactcenter.visit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.core.Scope;

/** All sources of rules, connected when the service starts. */
public final class RuleSources implements RuleSource {
  private final List<RuleSource> sources = new CopyOnWriteArrayList<>();

  public void add(RuleSource source) {
    sources.add(source);
  }

  @Override
  public VisitRule during(Scope scope, UUID caseId, LocalDate from, LocalDate until) {
    return VisitRule.all(
        sources.stream().map(source -> source.during(scope, caseId, from, until)).toList());
  }
}
