package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MoveDao {

  /** One visit that got another time. */
  record Moved(
      UUID id,
      UUID visitId,
      UUID caseId,
      ByWhom askedBy,
      Optional<String> reason,
      Instant from,
      Instant to,
      Instant at) {

    /** {@code planned} is the visit as it was made for its new time. */
    static Moved of(Visit before, Visit planned, Wanted.Asked asked) {
      return new Moved(
          UUID.randomUUID(),
          before.id(),
          before.caseId(),
          asked.by(),
          asked.reason(),
          before.time().start(),
          planned.time().start(),
          planned.bookedAt());
    }
  }

  @SqlUpdate(
      """
      INSERT INTO visit_move
        (id, center_id, visit_id, case_id, asked_by, reason, moved_from, moved_to, moved_at)
      VALUES (:id, current_center(), :visitId, :caseId, :askedBy, :reason, :from, :to, :at)
      """)
  void insert(@BindMethods Moved moved);
}
