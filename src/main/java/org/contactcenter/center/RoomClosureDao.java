package org.contactcenter.center;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RoomClosure.class)
interface RoomClosureDao {

  @SqlUpdate(
      """
      INSERT INTO room_closure (id, center_id, room_id, starts_at, ends_at, reason)
      VALUES (:id, :centerId, :roomId, :during.start, :during.end, :reason)
      """)
  void insert(@BindMethods RoomClosure closure);

  @SqlUpdate("DELETE FROM room_closure WHERE id = :id AND room_id = :roomId")
  boolean delete(UUID roomId, UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, room_id, starts_at AS during_start, ends_at AS during_end, reason
      FROM room_closure WHERE id = :id AND room_id = :roomId
      """)
  Optional<RoomClosure> find(UUID roomId, UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, room_id, starts_at AS during_start, ends_at AS during_end, reason
      FROM room_closure
      WHERE center_id = current_center() AND room_id = :roomId
      ORDER BY starts_at, id
      """)
  List<RoomClosure> ofRoom(UUID roomId);

  @SqlQuery(
      """
      SELECT id, center_id, room_id, starts_at AS during_start, ends_at AS during_end, reason
      FROM room_closure
      WHERE center_id = current_center() AND starts_at < :until AND ends_at > :from
      ORDER BY starts_at, id
      """)
  List<RoomClosure> between(Instant from, Instant until);
}
