package org.contactcenter.visit.note;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * A case is not closed while a note of one who still works here is not signed, or while the record
 * of a watched visit is overdue. Nobody can sign for who has left.
 */
final class NoteAnswers implements ClosureObjector {
  private static final Messages MESSAGES = new Messages("note");

  private final AnswerDao dao;
  private final Members members;
  private final Transactions transactions;
  private final NoteTime time;

  NoteAnswers(Jdbi jdbi, Members members, Transactions transactions, NoteTime time) {
    this.dao = jdbi.onDemand(AnswerDao.class);
    this.members = members;
    this.transactions = transactions;
    this.time = time;
  }

  interface AnswerDao {
    @SqlQuery(
        """
        SELECT DISTINCT author FROM observation_note WHERE case_id = :caseId AND signed_at IS NULL
        """)
    Set<UUID> unsignedBy(UUID caseId);

    /** Whether one that ended before that moment has no signed note. */
    @SqlQuery(
        """
        SELECT EXISTS (
          SELECT FROM visit v
          WHERE v.case_id = :caseId AND v.status IN ('COMPLETED', 'TERMINATED')
            AND v.type IN ('SUPERVISED', 'VIRTUAL') AND v.ended_at < :before
            AND NOT EXISTS (SELECT FROM observation_note n
              WHERE n.visit_id = v.id AND n.signed_at IS NOT NULL))
        """)
    boolean isAnyUnwritten(UUID caseId, Instant before);
  }

  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    return transactions.in(
        scope,
        () -> {
          var unwritten = dao.isAnyUnwritten(caseId, time.overdueBefore(scope));
          return List.of(
              CheckItem.of(
                  "NOTES_UNSIGNED", !isAnyToSign(scope, caseId), MESSAGES, "closure-notes"),
              CheckItem.of("REPORTS_DUE", !unwritten, MESSAGES, "closure-reports"));
        });
  }

  private boolean isAnyToSign(Scope scope, UUID caseId) {
    var authors = dao.unsignedBy(caseId);
    var here =
        members.findAll(scope, authors).stream()
            .filter(member -> !member.locked())
            .map(Member::accountId)
            .collect(toSet());
    return authors.stream().anyMatch(here::contains);
  }
}
