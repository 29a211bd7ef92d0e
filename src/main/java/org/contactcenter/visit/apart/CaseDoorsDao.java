package org.contactcenter.visit.apart;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(OwnDoors.class)
interface CaseDoorsDao {

  @SqlQuery(
      """
      SELECT case_id, gap_minutes, handover_minutes, first_arrival, separation, version
      FROM case_door_rules
      WHERE case_id = ANY (:caseIds)
      """)
  List<OwnDoors> of(Collection<UUID> caseIds);

  @SqlUpdate(
      """
      INSERT INTO case_door_rules
        (case_id, center_id, gap_minutes, handover_minutes, first_arrival, separation, version)
      VALUES (:caseId, current_center(), :gapMinutes, :handoverMinutes, :firstArrival, :separation, 1)
      ON CONFLICT (case_id) DO UPDATE
      SET gap_minutes = :gapMinutes, handover_minutes = :handoverMinutes,
        first_arrival = :firstArrival, separation = :separation,
        version = case_door_rules.version + 1
      """)
  void put(@BindMethods OwnDoors doors);
}
