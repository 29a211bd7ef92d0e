package org.contactcenter.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Court.class)
interface CourtDao {
  @SqlUpdate(
      """
      INSERT INTO court (id, center_id, name) VALUES (:id, :centerId, :name)
      ON CONFLICT ON CONSTRAINT court_name_unique DO NOTHING
      """)
  boolean insert(@BindMethods Court court);

  @SqlQuery(
      "SELECT id, center_id, name FROM court WHERE center_id = current_center() ORDER BY name, id")
  List<Court> all();

  @SqlQuery("SELECT id, center_id, name FROM court WHERE id = :id")
  Optional<Court> find(UUID id);
}
