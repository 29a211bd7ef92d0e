package org.contactcenter.casefile.life;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.conflict.Conflicts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;

/** Who is responsible for a case. The right to see it goes with that at once; the history stays. */
public final class Assignments {
  private final AssignmentDao dao;
  private final Cases cases;
  private final Members members;
  private final Conflicts conflicts;
  private final Transactions transactions;
  private final CaseTime time;

  public Assignments(CaseParts parts, Members members, Conflicts conflicts) {
    this.dao = parts.ground().jdbi().onDemand(AssignmentDao.class);
    this.cases = parts.cases();
    this.members = members;
    this.conflicts = conflicts;
    this.transactions = parts.ground().transactions();
    this.time = parts.time();
  }

  /**
   * Throws a {@link Problem} that names the field for anyone who is not a case worker or
   * coordinator of the center, or has a conflict of interest with the family.
   */
  public CaseFile assign(User user, UUID caseId, String field, UUID workerId) {
    return transactions.in(
        user.scope(),
        () -> {
          requireWorker(user, field, workerId);
          requireNeutral(user, caseId, field, workerId);
          var assigned = cases.change(user, caseId, "case.assigned", file -> file.assign(workerId));
          note(user, caseId, workerId);
          return assigned;
        });
  }

  /** Begins the history of a case that took its worker over from another. */
  public void carryOver(User user, CaseFile file) {
    transactions.run(
        user.scope(), () -> file.caseWorker().ifPresent(worker -> note(user, file.id(), worker)));
  }

  List<Assignment> history(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> dao.ofCase(caseId));
  }

  private void note(User user, UUID caseId, UUID workerId) {
    dao.insert(new Assignment(UUID.randomUUID(), caseId, workerId, user.id(), time.now()));
  }

  private void requireWorker(User user, String field, UUID workerId) {
    var able =
        members.findAll(user.scope(), List.of(workerId)).stream()
            .anyMatch(member -> member.is(Role.CASE_WORKER) || member.is(Role.COORDINATOR));
    if (!able) {
      throw Problem.field(field, "not-a-case-worker");
    }
  }

  private void requireNeutral(User user, UUID caseId, String field, UUID workerId) {
    var barred = conflicts.barred(user.scope(), List.of(caseId));
    if (barred.getOrDefault(caseId, Set.of()).contains(workerId)) {
      throw Problem.field(field, "conflict-of-interest");
    }
  }
}
