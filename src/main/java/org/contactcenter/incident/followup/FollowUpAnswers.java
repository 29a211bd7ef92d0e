package org.contactcenter.incident.followup;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** A case is not closed while a task after one of its incidents is still to be done. */
public final class FollowUpAnswers implements ClosureObjector {
  private final AnswerDao dao;
  private final Transactions transactions;
  private final Messages messages;

  public FollowUpAnswers(Jdbi jdbi, Transactions transactions, Messages messages) {
    this.dao = jdbi.onDemand(AnswerDao.class);
    this.transactions = transactions;
    this.messages = messages;
  }

  interface AnswerDao {
    @SqlQuery(
        """
        SELECT EXISTS (
          SELECT FROM incident_follow_up f
          JOIN incident i ON i.center_id = f.center_id AND i.id = f.incident_id
          WHERE i.case_id = :caseId AND f.done_at IS NULL)
        """)
    boolean isAnyOpen(UUID caseId);
  }

  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    var open = transactions.in(scope, () -> dao.isAnyOpen(caseId));
    return List.of(CheckItem.of("FOLLOW_UPS_OPEN", !open, messages, "closure-follow-ups"));
  }
}
