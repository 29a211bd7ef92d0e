package org.contactcenter.visit.apart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Restriction.class)
interface RestrictionDao {

  String COLUMNS =
      """
      SELECT id, one_case, one_person, other_case, other_person, reason, valid_from, valid_until,
        entered_at, end_reason, ended_at
      FROM restriction
      """;

  /**
   * Whoever changes roles or restrictions of a center does so alone, until the transaction ends.
   */
  @SqlQuery(
      """
      SELECT true FROM (SELECT pg_advisory_xact_lock(
        hashtextextended('apart ' || current_center(), 0))) AS locked
      """)
  boolean lock();

  @SqlUpdate(
      """
      INSERT INTO restriction (id, center_id, one_case, one_person, other_case, other_person,
        reason, valid_from, valid_until, entered_by, entered_at)
      VALUES (:id, current_center(), :oneCase, :onePerson, :otherCase, :otherPerson, :reason,
        :validFrom, :validUntil, current_actor(), :enteredAt)
      """)
  void insert(@BindMethods Restriction restriction);

  /** False where it was ended before. */
  @SqlUpdate(
      """
      UPDATE restriction
      SET valid_until = :validUntil, end_reason = :endReason, ended_at = :endedAt,
        ended_by = current_actor()
      WHERE id = :id AND ended_at IS NULL
      """)
  boolean end(@BindMethods Restriction restriction);

  @SqlQuery(COLUMNS + "WHERE id = :id")
  Optional<Restriction> find(UUID id);

  @SqlQuery(
      COLUMNS
          + """
          WHERE one_case = ANY (:cases) OR other_case = ANY (:cases)
            OR one_person = ANY (:people) OR other_person = ANY (:people)
          ORDER BY valid_from, id
          """)
  List<Restriction> touching(Collection<UUID> cases, Collection<UUID> people);
}
