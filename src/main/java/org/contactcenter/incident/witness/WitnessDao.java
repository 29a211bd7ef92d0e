package org.contactcenter.incident.witness;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Witness.class)
interface WitnessDao {

  @SqlBatch(
      """
      INSERT INTO incident_witness (id, center_id, incident_id, amendment_id, place, staff_id, name,
        role, reach, statement)
      VALUES (:id, current_center(), :incidentId, :amendmentId, :place, :staffId, :name, :role,
        :reach, :statement)
      """)
  void insert(@BindMethods Collection<Witness> witnesses);

  @SqlUpdate("DELETE FROM incident_witness WHERE incident_id = :incidentId")
  void clear(UUID incidentId);

  @SqlQuery(
      """
      SELECT w.id, w.incident_id, w.amendment_id, w.place, w.staff_id, w.name, w.role, w.reach,
        w.statement
      FROM incident_witness w
      LEFT JOIN incident_amendment a ON a.id = w.amendment_id
      WHERE w.incident_id = ANY (:incidents)
      ORDER BY w.incident_id, a.written_at NULLS FIRST, a.id, w.place
      """)
  List<Witness> of(Collection<UUID> incidents);
}
