package org.contactcenter.visit.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The user's own notes that are not signed, due when the center no longer lets them be edited. */
final class NoteWork implements WorkSource {
  private final WorkDao dao;
  private final NoteTime time;

  NoteWork(Jdbi jdbi, NoteTime time) {
    this.dao = jdbi.onDemand(WorkDao.class);
    this.time = time;
  }

  @RegisterConstructorMapper(WorkDao.Draft.class)
  interface WorkDao {
    /** A note still to be signed. */
    record Draft(UUID id, UUID caseId, Instant writtenAt) {}

    @SqlQuery(
        """
        SELECT n.id, n.case_id, n.written_at
        FROM observation_note n
        WHERE n.center_id = current_center() AND n.author = :author AND n.signed_at IS NULL
          AND n.written_at < :before AND NOT is_anonymised(n.case_id)
        ORDER BY n.written_at, n.id
        LIMIT :limit
        """)
    List<Draft> unsigned(UUID author, Instant before, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    var editable = time.editable(whose.user().scope());
    var before = whose.endOfToday().minus(editable);
    return dao.unsigned(whose.user().id(), before, AT_MOST).stream()
        .map(
            draft ->
                WorkItem.ofCase(
                    WorkItem.Kind.NOTE,
                    draft.id(),
                    draft.caseId(),
                    whose.dayOf(draft.writtenAt().plus(editable))))
        .toList();
  }
}
