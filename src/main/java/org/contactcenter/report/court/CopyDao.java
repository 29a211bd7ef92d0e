package org.contactcenter.report.court;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Copy.class)
interface CopyDao {

  String COLUMNS =
      """
      SELECT id, case_id, report_id, place, reader, person_id, representative_id, court_id, language,
        name, encode(sha256, 'hex') AS sha256
      FROM court_report_copy
      """;

  @SqlBatch(
      """
      INSERT INTO court_report_copy (id, center_id, case_id, report_id, place, reader, person_id,
        representative_id, court_id, language)
      VALUES (:id, current_center(), :caseId, :reportId, :place, :reader, :personId,
        :representativeId, :courtId, :language)
      """)
  void insert(@BindMethods Collection<Copy> copies);

  @SqlUpdate("DELETE FROM court_report_copy WHERE report_id = :reportId")
  void clear(UUID reportId);

  @SqlUpdate(
      """
      UPDATE court_report_copy
      SET name = :name, sealed = :sealed, sha256 = decode(:sha256, 'hex')
      WHERE id = :id AND sealed IS NULL
      """)
  boolean freeze(UUID id, String name, byte[] sealed, String sha256);

  @SqlQuery(COLUMNS + "WHERE report_id = :reportId ORDER BY place")
  List<Copy> ofReport(UUID reportId);

  @SqlQuery("SELECT sealed FROM court_report_copy WHERE id = :id")
  Optional<byte[]> sealed(UUID id);

  @SqlQuery("SELECT count(*) FROM erase_court_reports(:caseId)")
  int erase(UUID caseId);
}
