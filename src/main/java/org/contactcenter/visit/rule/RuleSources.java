package org.contactcenter.visit.rule;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;

/** All sources of rules, connected when the service starts. */
public final class RuleSources implements RuleSource {
  private final List<RuleSource> sources = new CopyOnWriteArrayList<>();

  public void add(RuleSource source) {
    sources.add(source);
  }

  /** None is left out. */
  @Override
  public Map<UUID, VisitRule> during(
      Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until) {
    var found = sources.stream().map(source -> source.during(scope, caseIds, from, until)).toList();
    return caseIds.stream().distinct().collect(toMap(identity(), id -> all(id, found)));
  }

  private static VisitRule all(UUID caseId, List<Map<UUID, VisitRule>> found) {
    return VisitRule.all(
        found.stream().flatMap(rules -> Stream.ofNullable(rules.get(caseId))).toList());
  }
}
