package org.contactcenter.casefile.representative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Representative.class)
interface RepresentativeDao {

  String COLUMNS =
      """
      SELECT id, case_id, person_id, kind, name, language, reach, valid_from, valid_until,
        recorded_at
      FROM representative
      """;

  @SqlUpdate(
      """
      INSERT INTO representative (id, center_id, case_id, person_id, kind, name, language, reach,
        valid_from, valid_until, recorded_at)
      VALUES (:id, current_center(), :caseId, :personId, :kind, :name, :language, :reach,
        :validFrom, :validUntil, :recordedAt)
      """)
  void insert(@BindMethods Representative representative);

  /** False where it has an end already. */
  @SqlUpdate(
      "UPDATE representative SET valid_until = :until WHERE id = :id AND valid_until IS NULL")
  boolean end(UUID id, LocalDate until);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId ORDER BY valid_from, id")
  List<Representative> ofCase(UUID caseId);

  @SqlQuery(COLUMNS + "WHERE case_id = :caseId AND id = :id")
  Optional<Representative> find(UUID caseId, UUID id);

  @SqlQuery("SELECT count(*) FROM erase_representatives(:caseId)")
  int erase(UUID caseId);
}
