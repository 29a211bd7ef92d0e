package org.contactcenter.casefile.people;

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

@RegisterConstructorMapper(CaseParty.class)
interface CasePartyDao {

  @SqlBatch(
      """
      INSERT INTO case_party (id, center_id, case_id, person_id, role, valid_from, valid_until)
      VALUES (:id, current_center(), :caseId, :personId, :role, :validFrom, :validUntil)
      """)
  void insert(@BindMethods Collection<CaseParty> parties);

  /** False when it has an end already. */
  @SqlUpdate(
      """
      UPDATE case_party SET valid_until = :validUntil WHERE id = :id AND valid_until IS NULL
      """)
  boolean end(@BindMethods CaseParty party);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, role, valid_from, valid_until
      FROM case_party
      WHERE case_id = :caseId AND id = :id
      """)
  Optional<CaseParty> find(UUID caseId, UUID id);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, role, valid_from, valid_until
      FROM case_party
      WHERE case_id = ANY (:caseIds)
      ORDER BY case_id, valid_from, id
      """)
  List<CaseParty> ofCases(Collection<UUID> caseIds);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, role, valid_from, valid_until
      FROM case_party
      WHERE case_id = :caseId AND valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)
      ORDER BY role, id
      """)
  List<CaseParty> on(UUID caseId, LocalDate day);

  /** Whether the person has, or had, a role in a case the worker works on at that moment. */
  @SqlQuery(
      """
      SELECT EXISTS (
        SELECT FROM case_party
        WHERE person_id = :personId AND case_id IN (
          SELECT id FROM cases_worked_on(:workerId, :at) AS worked_on (id)))
      """)
  boolean isKnownTo(UUID workerId, UUID personId, Instant at);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, role, valid_from, valid_until
      FROM case_party
      WHERE person_id = ANY (:people) AND valid_from <= :day
        AND (valid_until IS NULL OR valid_until >= :day)
      """)
  List<CaseParty> ofPeople(Collection<UUID> people, LocalDate day);

  /** Whatever the people are, were or will be, in whatever cases. */
  @SqlQuery(
      """
      SELECT id, case_id, person_id, role, valid_from, valid_until
      FROM case_party
      WHERE person_id = ANY (:people)
      ORDER BY case_id, valid_from, id
      """)
  List<CaseParty> everOf(Collection<UUID> people);
}
