package org.contactcenter.center;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Absence.class)
@RegisterConstructorMapper(StaffHours.class)
interface StaffDao {

  @SqlUpdate(
      "DELETE FROM availability WHERE center_id = current_center() AND account_id = :accountId")
  void clearHours(UUID accountId);

  @SqlBatch(
      """
      INSERT INTO availability (center_id, account_id, weekday, starts, ends)
      VALUES (current_center(), :accountId, :weekday, :opens, :closes)
      """)
  void insertHours(UUID accountId, @BindMethods List<WeeklyHours> hours);

  @SqlQuery(
      """
      SELECT account_id, weekday, starts AS opens, ends AS closes FROM availability
      WHERE center_id = current_center() ORDER BY account_id, starts
      """)
  List<StaffHours> hours();

  @SqlUpdate(
      """
      INSERT INTO absence (id, center_id, account_id, first_day, last_day)
      VALUES (:id, :centerId, :accountId, :firstDay, :lastDay)
      """)
  void insert(@BindMethods Absence absence);

  @SqlUpdate("DELETE FROM absence WHERE id = :id AND account_id = :accountId")
  boolean deleteAbsence(UUID accountId, UUID id);

  @SqlQuery(
      "SELECT id, center_id, account_id, first_day, last_day FROM absence WHERE id = :id AND account_id = :accountId")
  Optional<Absence> absence(UUID accountId, UUID id);

  @SqlQuery(
      """
      SELECT id, center_id, account_id, first_day, last_day FROM absence
      WHERE center_id = current_center() AND first_day <= :until AND last_day >= :from
      ORDER BY first_day, id
      """)
  List<Absence> absences(LocalDate from, LocalDate until);

  @SqlQuery(
      """
      SELECT id, center_id, account_id, first_day, last_day FROM absence
      WHERE center_id = current_center() AND account_id = :accountId
      ORDER BY first_day, id
      """)
  List<Absence> absencesOf(UUID accountId);
}
