package org.contactcenter.telling.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(StaffMailDao.Row.class)
interface StaffMailDao {

  /** As it lies there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID accountId,
      byte[] address,
      boolean alerts,
      boolean digest,
      Language language,
      int version) {}

  String COLUMNS =
      "SELECT account_id, address, alerts, digest, language, version FROM staff_mail\n";

  @SqlQuery(COLUMNS + "WHERE center_id = current_center() AND account_id = :accountId")
  Optional<Row> find(UUID accountId);

  @SqlQuery(COLUMNS + "WHERE center_id = current_center() ORDER BY account_id")
  List<Row> all();

  /** False when it moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO staff_mail (center_id, account_id, address, alerts, digest, language, version)
      VALUES (current_center(), :accountId, :address, :alerts, :digest, :language, :version + 1)
      ON CONFLICT (center_id, account_id) DO UPDATE
      SET address = excluded.address, alerts = excluded.alerts, digest = excluded.digest,
        language = excluded.language, version = excluded.version
      WHERE staff_mail.version = :version
      """)
  boolean save(@BindMethods Row row);

  @SqlUpdate(
      "DELETE FROM staff_mail WHERE center_id = current_center() AND account_id = :accountId")
  boolean delete(UUID accountId);

  @SqlQuery("SELECT centers_with_digests()")
  List<UUID> centersWithDigests();

  /** True for the first who takes the day of the center. */
  @SqlUpdate(
      """
      INSERT INTO digest_day (center_id, day) VALUES (current_center(), :day)
      ON CONFLICT (center_id) DO UPDATE SET day = excluded.day WHERE digest_day.day < :day
      """)
  boolean take(LocalDate day);
}
