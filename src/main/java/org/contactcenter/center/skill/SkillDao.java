package org.contactcenter.center.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SkillDao.TermsRow.class)
@RegisterConstructorMapper(Qualification.class)
interface SkillDao {

  /** Terms as they lie in a row. */
  record TermsRow(
      UUID accountId,
      Optional<Integer> minutesPerDay,
      Optional<Integer> breakMinutes,
      Optional<Integer> familiesAtOnce,
      Optional<LocalDate> checkedOn,
      Optional<LocalDate> checkedUntil) {

    static TermsRow of(StaffTerms terms) {
      return new TermsRow(
          terms.accountId(),
          terms.minutesPerDay(),
          terms.breakMinutes(),
          terms.familiesAtOnce(),
          terms.backgroundCheck().map(BackgroundCheck::checkedOn),
          terms.backgroundCheck().flatMap(BackgroundCheck::validUntil));
    }

    StaffTerms terms() {
      return new StaffTerms(
          accountId,
          minutesPerDay,
          breakMinutes,
          familiesAtOnce,
          checkedOn.map(day -> new BackgroundCheck(day, checkedUntil)));
    }
  }

  String TERMS =
      """
      SELECT account_id, minutes_per_day, break_minutes, families_at_once,
        background_checked_on AS checked_on, background_valid_until AS checked_until
      FROM staff_terms
      WHERE center_id = current_center()
      """;

  String QUALIFICATIONS =
      """
      SELECT id, account_id, kind, since, valid_until
      FROM qualification
      WHERE center_id = current_center()
      """;

  @SqlUpdate(
      """
      INSERT INTO staff_terms (center_id, account_id, minutes_per_day, break_minutes,
        families_at_once, background_checked_on, background_valid_until)
      VALUES (current_center(), :accountId, :minutesPerDay, :breakMinutes, :familiesAtOnce,
        :checkedOn, :checkedUntil)
      ON CONFLICT ON CONSTRAINT staff_terms_pkey DO UPDATE
      SET minutes_per_day = :minutesPerDay, break_minutes = :breakMinutes,
        families_at_once = :familiesAtOnce, background_checked_on = :checkedOn,
        background_valid_until = :checkedUntil
      """)
  void save(@BindMethods TermsRow terms);

  @SqlQuery(TERMS)
  List<TermsRow> terms();

  @SqlQuery(TERMS + "AND account_id = :accountId")
  Optional<TermsRow> termsOf(UUID accountId);

  @SqlUpdate(
      """
      INSERT INTO qualification (id, center_id, account_id, kind, since, valid_until)
      VALUES (:id, current_center(), :accountId, :kind, :since, :validUntil)
      """)
  void insert(@BindMethods Qualification qualification);

  @SqlUpdate("DELETE FROM qualification WHERE id = :id AND account_id = :accountId")
  boolean delete(UUID accountId, UUID id);

  @SqlQuery(QUALIFICATIONS + "ORDER BY account_id, since, id")
  List<Qualification> qualifications();

  @SqlQuery(QUALIFICATIONS + "AND account_id = :accountId ORDER BY since, id")
  List<Qualification> qualificationsOf(UUID accountId);

  @SqlQuery(QUALIFICATIONS + "AND account_id = :accountId AND id = :id")
  Optional<Qualification> qualification(UUID accountId, UUID id);
}
