package org.contactcenter.visit.slot;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(HabitDao.Row.class)
interface HabitDao {

  /** When, where and with whom a visit is or was. */
  record Row(Instant startsAt, Optional<UUID> roomId, List<UUID> supervisors) {
    Habits.Past in(ZoneId zone) {
      return new Habits.Past(LocalDateTime.ofInstant(startsAt, zone), roomId, supervisors);
    }
  }

  /** The latest of the case, whatever was called off or missed left out. */
  @SqlQuery(
      """
      SELECT v.starts_at, v.room_id,
        ARRAY(SELECT s.account_id FROM visit_supervisor s
          WHERE s.visit_id = v.id ORDER BY s.account_id) AS supervisors
      FROM visit v
      WHERE v.case_id = :caseId AND v.status NOT IN ('CANCELLED', 'NO_SHOW')
      ORDER BY v.starts_at DESC, v.id DESC
      LIMIT :limit
      """)
  List<Row> latest(UUID caseId, int limit);
}
