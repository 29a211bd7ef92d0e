package org.contactcenter.center.interpreter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Absence;
import org.contactcenter.center.StaffHours;
import org.contactcenter.center.WeeklyHours;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(InterpreterDao.Row.class)
@RegisterConstructorMapper(StaffHours.class)
@RegisterConstructorMapper(Absence.class)
interface InterpreterDao {

  /** An interpreter without their time. */
  record Row(UUID id, @Nested Interpreter.Details details, int version) {}

  String COLUMNS =
      """
      SELECT id, name, languages, birth_date, adult, person_id, phone, email, active, version
      FROM interpreter
      WHERE center_id = current_center()
      """;

  @SqlUpdate(
      """
      INSERT INTO interpreter (id, center_id, name, languages, birth_date, adult, person_id, phone,
        email, active, version)
      VALUES (:id, current_center(), :details.name, :details.languages, :details.birthDate,
        :details.adult, :details.personId, :details.phone, :details.email, :details.active, 1)
      """)
  void insert(@BindMethods Interpreter interpreter);

  @SqlUpdate(
      """
      UPDATE interpreter
      SET name = :details.name, languages = :details.languages, birth_date = :details.birthDate,
        adult = :details.adult, person_id = :details.personId, phone = :details.phone,
        email = :details.email, active = :details.active, version = version + 1
      WHERE id = :id AND center_id = current_center()
      """)
  boolean update(@BindMethods Interpreter interpreter);

  @SqlQuery("SELECT version FROM interpreter WHERE id = :id FOR UPDATE")
  Optional<Integer> lock(UUID id);

  @SqlQuery(COLUMNS + "AND id = :id")
  Optional<Row> find(UUID id);

  @SqlQuery(COLUMNS + "AND id = ANY (:ids)")
  List<Row> findAll(Collection<UUID> ids);

  @SqlQuery(COLUMNS + "ORDER BY name, id")
  List<Row> all();

  @SqlUpdate("DELETE FROM interpreter_hours WHERE interpreter_id = :id")
  void clearHours(UUID id);

  @SqlBatch(
      """
      INSERT INTO interpreter_hours (center_id, interpreter_id, weekday, starts, ends)
      VALUES (current_center(), :id, :weekday, :opens, :closes)
      """)
  void insertHours(UUID id, @BindMethods List<WeeklyHours> hours);

  @SqlQuery(
      """
      SELECT interpreter_id AS account_id, weekday, starts AS opens, ends AS closes
      FROM interpreter_hours
      WHERE center_id = current_center() AND interpreter_id = ANY (:ids)
      ORDER BY interpreter_id, starts
      """)
  List<StaffHours> hours(Collection<UUID> ids);

  @SqlUpdate("DELETE FROM interpreter_absence WHERE interpreter_id = :id")
  void clearAbsences(UUID id);

  @SqlBatch(
      """
      INSERT INTO interpreter_absence (center_id, interpreter_id, first_day, last_day)
      VALUES (current_center(), :id, :firstDay, :lastDay)
      ON CONFLICT ON CONSTRAINT interpreter_absence_pkey DO NOTHING
      """)
  void insertAbsences(UUID id, List<LocalDate> firstDay, List<LocalDate> lastDay);

  @SqlQuery(
      """
      SELECT interpreter_id AS id, center_id, interpreter_id AS account_id, first_day, last_day
      FROM interpreter_absence
      WHERE center_id = current_center() AND interpreter_id = ANY (:ids)
      ORDER BY interpreter_id, first_day
      """)
  List<Absence> absences(Collection<UUID> ids);
}
