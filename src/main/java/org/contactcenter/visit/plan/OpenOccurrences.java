package org.contactcenter.visit.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;

/** What plans lack, whoever asks: for those who find other places for it. */
public final class OpenOccurrences {
  private final OccurrenceDao dao;
  private final Ground ground;

  public OpenOccurrences(Ground ground) {
    this.dao = ground.jdbi().onDemand(OccurrenceDao.class);
    this.ground = ground;
  }

  /** Those of the cases on the days {@code from} to {@code until}, by case; in one statement. */
  public Map<UUID, List<OpenOccurrence>> between(
      Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until) {
    return ground.transactions().in(scope, () -> dao.open(caseIds, from, until)).stream()
        .collect(groupingBy(OpenOccurrence::caseId));
  }

  /** Which of the cases have a plan that runs on one of the days; in one statement. */
  public Set<UUID> planned(Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until) {
    return ground.transactions().in(scope, () -> dao.planned(caseIds, from, until));
  }

  /** The day of that plan, if it is open still. */
  public Optional<OpenOccurrence> find(Scope scope, UUID caseId, UUID planId, LocalDate day) {
    return between(scope, List.of(caseId), day, day).getOrDefault(caseId, List.of()).stream()
        .filter(each -> each.planId().equals(planId))
        .findFirst();
  }

  /**
   * The visit stands for that day of the plan, so that it is laid out no more. Runs under the lock
   * of the case; changes nothing where the day is open no longer.
   */
  public void fill(Scope scope, UUID planId, LocalDate day, UUID visitId, Interval time) {
    ground
        .transactions()
        .run(scope, () -> dao.fill(planId, day, visitId, time.start(), time.end()));
  }
}
