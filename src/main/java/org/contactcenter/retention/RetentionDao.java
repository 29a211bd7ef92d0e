package org.contactcenter.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RetentionRules.class)
@RegisterConstructorMapper(RetentionItem.class)
interface RetentionDao {
  String ITEMS =
      """
      SELECT id, kind, subject, rule, years, ended_at, due_on, found_at, due, confirmed_at,
        confirmed_by
      FROM retention_item
      """;

  @SqlQuery(
      """
      SELECT case_years, serious_incident_years, referral_years, version
      FROM retention_rule WHERE center_id = current_center()
      """)
  Optional<RetentionRules> rules();

  /** False when the rules moved on since they were read. */
  @SqlUpdate(
      """
      INSERT INTO retention_rule
        (center_id, case_years, serious_incident_years, referral_years, version)
      VALUES (current_center(), :caseYears, :seriousIncidentYears, :referralYears, :version + 1)
      ON CONFLICT (center_id) DO UPDATE
      SET case_years = excluded.case_years,
        serious_incident_years = excluded.serious_incident_years,
        referral_years = excluded.referral_years, version = excluded.version
      WHERE retention_rule.version = :version
      """)
  boolean save(@BindMethods RetentionRules rules);

  /** True for the first who asks on that day: the row is locked, so others wait and then see. */
  @SqlUpdate(
      """
      UPDATE retention_rule SET checked_on = :today
      WHERE center_id = current_center() AND (checked_on IS NULL OR checked_on < :today)
      """)
  boolean takeDay(LocalDate today);

  @SqlBatch(
      """
      INSERT INTO retention_item
        (id, center_id, kind, subject, rule, years, ended_at, due_on, found_at, due)
      VALUES (:id, current_center(), :kind, :subject, :rule, :years, :endedAt, :dueOn, :foundAt,
        true)
      ON CONFLICT ON CONSTRAINT retention_item_once DO UPDATE
      SET rule = excluded.rule, years = excluded.years, due_on = excluded.due_on, due = true,
        found_at = CASE WHEN retention_item.due THEN retention_item.found_at
          ELSE excluded.found_at END
      WHERE retention_item.confirmed_at IS NULL
        AND (retention_item.rule, retention_item.years, retention_item.due)
          IS DISTINCT FROM (excluded.rule, excluded.years, true)
      """)
  void find(@BindMethods Collection<RetentionItem> items);

  @SqlUpdate(
      """
      UPDATE retention_item SET due = false
      WHERE center_id = current_center() AND due AND subject <> ALL (:subjects)
      """)
  void keepOnly(Collection<UUID> subjects);

  /** Newest first. */
  @SqlQuery(
      ITEMS
          + """
          WHERE center_id = current_center() AND (found_at, id) < (:beforeAt, :beforeId)
            AND (due, confirmed_at IS NOT NULL) = (:due, :confirmed)
          ORDER BY found_at DESC, id DESC
          LIMIT :limit
          """)
  List<RetentionItem> page(
      boolean due, boolean confirmed, Instant beforeAt, UUID beforeId, int limit);

  @SqlQuery(ITEMS + "WHERE id = :id")
  Optional<RetentionItem> item(UUID id);

  @SqlUpdate(
      """
      UPDATE retention_item SET due = false, confirmed_at = :at, confirmed_by = :by WHERE id = :id
      """)
  void confirm(UUID id, Instant at, UUID by);

  @SqlQuery("SELECT retention_centers()")
  List<UUID> centers();
}
