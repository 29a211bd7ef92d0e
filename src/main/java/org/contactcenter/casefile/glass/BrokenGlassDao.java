package org.contactcenter.casefile.glass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(BrokenGlass.class)
interface BrokenGlassDao {

  String COLUMNS =
      """
      SELECT g.id, g.case_id, c.number AS case_number, g.broken_by, g.reason, g.broken_at, g.until,
        g.seen_by, g.seen_at
      FROM broken_glass g JOIN case_file c ON c.id = g.case_id
      """;

  @SqlUpdate(
      """
      INSERT INTO broken_glass (id, center_id, case_id, broken_by, reason, broken_at, until)
      VALUES (:id, current_center(), :caseId, :brokenBy, :reason, :brokenAt, :until)
      """)
  void insert(@BindMethods BrokenGlass glass);

  @SqlQuery(COLUMNS + "WHERE g.id = :id")
  Optional<BrokenGlass> find(UUID id);

  /** False when it has ended already. */
  @SqlUpdate("UPDATE broken_glass SET until = :now WHERE id = :id AND until > :now")
  boolean end(UUID id, Instant now);

  /** False when someone has seen it already. */
  @SqlUpdate(
      "UPDATE broken_glass SET seen_by = :seer, seen_at = :now WHERE id = :id AND seen_by IS NULL")
  boolean see(UUID id, UUID seer, Instant now);

  /**
   * Which are wanted; an empty part asks for all.
   *
   * @param seen whether a coordinator has looked at it
   */
  record Filter(
      Optional<UUID> brokenBy,
      Optional<UUID> caseId,
      Optional<Boolean> seen,
      Instant beforeAt,
      UUID beforeId,
      int limit) {}

  @SqlQuery(
      COLUMNS
          + """
          WHERE g.center_id = current_center()
            AND (CAST(:brokenBy AS uuid) IS NULL OR g.broken_by = CAST(:brokenBy AS uuid))
            AND (CAST(:caseId AS uuid) IS NULL OR g.case_id = CAST(:caseId AS uuid))
            AND (CAST(:seen AS boolean) IS NULL
              OR (g.seen_by IS NOT NULL) = CAST(:seen AS boolean))
            AND (g.broken_at, g.id) < (:beforeAt, :beforeId)
          ORDER BY g.broken_at DESC, g.id DESC
          LIMIT :limit
          """)
  List<BrokenGlass> newestFirst(@BindMethods Filter filter);
}
