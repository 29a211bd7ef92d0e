package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.conflict.Conflicts;
import org.contactcenter.casefile.staffing.Staffing;
import org.contactcenter.casefile.staffing.Staffings;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.needs.Needs;
import org.contactcenter.visit.needs.VisitNeeds;

/** What a family, its center and whoever asks for a visit demand of those who accompany it. */
public final class Demands {
  private final Staffings staffings;
  private final Conflicts conflicts;
  private final Needs needs;

  Demands(CaseModule cases, Needs needs) {
    this.staffings = cases.staffings();
    this.conflicts = cases.conflicts();
    this.needs = needs;
  }

  /**
   * Of several cases, by case; in four statements.
   *
   * @param asks what is asked for each
   */
  Map<UUID, Demand> of(
      Scope scope, Collection<CaseFile> files, Function<CaseFile, Outlooks.Ask> asks) {
    var center = needs.of(scope);
    var staffing = staffings.of(scope, files);
    var barred = conflicts.barred(scope, files.stream().map(CaseFile::id).toList());
    return files.stream()
        .collect(
            toMap(
                CaseFile::id,
                file ->
                    demand(
                        asks.apply(file),
                        Objects.requireNonNull(staffing.get(file.id()), "asked about it"),
                        center,
                        barred.getOrDefault(file.id(), Set.of()))));
  }

  private static Demand demand(
      Outlooks.Ask ask, Staffing staffing, VisitNeeds center, Set<UUID> barred) {
    return new Demand(
        ask.wishes().supervisorsNeeded().orElse(staffing.supervisorsNeeded()),
        staffing.oneToOne(),
        ask.wishes().supervisorLanguage(),
        center.of(ask.type()),
        center.backgroundCheck(),
        barred);
  }
}
