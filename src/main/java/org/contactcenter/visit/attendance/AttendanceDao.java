package org.contactcenter.visit.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Attendance.class)
@RegisterConstructorMapper(Passage.class)
interface AttendanceDao {

  /** One at a time passes the doors of a center, until the transaction ends. */
  @SqlQuery(
      """
      SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended('door', 0)
        # hashtextextended(CAST(current_center() AS text), 0))) AS locked
      """)
  boolean lockDoor();

  @SqlUpdate(
      """
      INSERT INTO attendance (center_id, visit_id, person_id, kind, at, brought_by, recorded_by)
      VALUES (current_center(), :visitId, :personId, :kind, :at, :broughtBy, current_actor())
      """)
  void insert(@BindMethods Attendance attendance);

  @SqlQuery(
      """
      SELECT visit_id, person_id, kind, at, brought_by
      FROM attendance
      WHERE visit_id = ANY (:visitIds)
      ORDER BY at, seq
      """)
  List<Attendance> ofVisits(Collection<UUID> visitIds);

  /** Whoever asks for the door asks for the house: who joined by video did not pass it. */
  @SqlQuery(
      """
      SELECT a.visit_id, a.person_id, a.kind, a.at, a.brought_by
      FROM attendance a JOIN visit v ON v.id = a.visit_id
      WHERE a.person_id = :personId AND v.case_id = :caseId AND v.type <> 'VIRTUAL'
        AND a.at >= :from AND a.at < :until
      ORDER BY a.at, a.seq
      """)
  List<Attendance> inHouse(UUID caseId, UUID personId, Instant from, Instant until);

  @SqlQuery(
      """
      SELECT a.visit_id, a.person_id, a.kind, a.at, a.brought_by, v.room_id,
        v.case_id
      FROM attendance a JOIN visit v ON v.id = a.visit_id
      WHERE a.center_id = current_center() AND a.at >= :from AND a.at < :until
      ORDER BY a.at, a.seq
      """)
  List<Passage> between(Instant from, Instant until);
}
