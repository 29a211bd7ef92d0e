package org.contactcenter.visit.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.offer.FreedSlot.DismissReason;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(FreedSlot.class)
interface FreedSlotDao {

  String COLUMNS =
      """
      SELECT id, case_id, type, starts_at AS time_start, ends_at AS time_end, room_id, supervisors,
        offered_to, taken_by, dismissed
      FROM freed_slot
      """;

  @SqlQuery(
      COLUMNS
          + """
          WHERE center_id = current_center() AND starts_at > :after AND starts_at < :before
            AND taken_by IS NULL AND dismissed IS NULL
          ORDER BY starts_at, id
          LIMIT :limit
          """)
  List<FreedSlot> open(Instant after, Instant before, int limit);

  @SqlQuery(COLUMNS + "WHERE id = :id FOR UPDATE")
  Optional<FreedSlot> lock(UUID id);

  @SqlUpdate(
      """
      INSERT INTO freed_slot (id, center_id, type, starts_at, ends_at, room_id, supervisors,
        offered_to)
      VALUES (:id, current_center(), :type, :time.start, :time.end, :roomId, :supervisors,
        :offeredTo)
      """)
  void insert(@BindMethods FreedSlot slot);

  @SqlUpdate("UPDATE freed_slot SET taken_by = :visitId WHERE id = :id")
  void take(UUID id, UUID visitId);

  @SqlUpdate("UPDATE freed_slot SET offered_to = :referralId WHERE id = :id")
  void offer(UUID id, UUID referralId);

  @SqlUpdate("UPDATE freed_slot SET dismissed = :reason WHERE id = :id")
  void dismiss(UUID id, DismissReason reason);
}
