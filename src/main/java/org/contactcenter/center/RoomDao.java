package org.contactcenter.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Room.class)
@RegisterConstructorMapper(Site.class)
interface RoomDao {

  @SqlUpdate(
      "INSERT INTO site (id, center_id, name, address) VALUES (:id, :centerId, :name, :address)")
  void insert(@BindMethods Site site);

  @SqlQuery(
      "SELECT id, center_id, name, address FROM site WHERE center_id = current_center() ORDER BY name, id")
  List<Site> sites();

  @SqlQuery("SELECT id, center_id, name, address FROM site WHERE id = :id")
  Optional<Site> site(UUID id);

  @SqlUpdate(
      """
      INSERT INTO room (id, center_id, site_id, name, kind, capacity, features, active, version)
      VALUES (:id, :centerId, :siteId, :name, :kind, :capacity, :features, :active, 1)
      ON CONFLICT ON CONSTRAINT room_name_unique DO NOTHING
      """)
  boolean insert(@BindMethods Room room);

  @SqlUpdate(
      """
      UPDATE room
      SET site_id = :siteId, name = :name, kind = :kind, capacity = :capacity,
        features = :features, active = :active, version = version + 1
      WHERE id = :id
        AND NOT EXISTS (SELECT FROM room other
          WHERE other.center_id = :centerId AND other.name = :name AND other.id <> :id)
      """)
  boolean update(@BindMethods Room room);

  @SqlQuery("SELECT version FROM room WHERE id = :id FOR UPDATE")
  Optional<Integer> lock(UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, site_id, name, kind, capacity, features, active, version
      FROM room WHERE center_id = current_center() ORDER BY name, id
      """)
  List<Room> rooms();

  @SqlQuery(
      """
      SELECT id, center_id, site_id, name, kind, capacity, features, active, version
      FROM room WHERE id = :id
      """)
  Optional<Room> room(UUID id);
}
