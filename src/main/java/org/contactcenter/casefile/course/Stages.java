package org.contactcenter.casefile.course;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;

/** The stages that were decided, whoever asks. */
public final class Stages {
  private final StepDao dao;
  private final Transactions transactions;

  public Stages(Ground ground) {
    this.dao = ground.jdbi().onDemand(StepDao.class);
    this.transactions = ground.transactions();
  }

  /** By case, in one statement; those of which nothing was decided are absent. */
  public Map<UUID, Stage> decided(Scope scope, Collection<UUID> caseIds) {
    List<StepDao.Decided> decided = transactions.in(scope, () -> dao.decided(caseIds));
    return decided.stream().collect(toMap(StepDao.Decided::caseId, StepDao.Decided::toStage));
  }
}
