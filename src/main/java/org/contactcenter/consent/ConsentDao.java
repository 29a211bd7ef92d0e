package org.contactcenter.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.text.TextPurpose;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Consent.class)
@RegisterConstructorMapper(ConsentDao.Consenting.class)
interface ConsentDao {

  @SqlUpdate(
      """
      INSERT INTO consent (id, center_id, case_id, person_id, purpose, text_version, language,
        method, given_at, recorded_by, recorded_at)
      VALUES (:id, current_center(), :caseId, :personId, :purpose, :textVersion, :language,
        :method, :givenAt, :recordedBy, :recordedAt)
      """)
  void insert(@BindMethods Consent consent);

  /** Withdraws all that the person has in force for the purpose: they mean no from now on. */
  @SqlUpdate(
      """
      UPDATE consent
      SET withdrawn_at = :at, withdraw_reason = :reason
      WHERE case_id = :consent.caseId AND person_id = :consent.personId
        AND purpose = :consent.purpose AND withdrawn_at IS NULL
      """)
  void withdraw(@BindMethods("consent") Consent consent, Instant at, String reason);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, purpose, text_version, language, method, given_at,
        recorded_by, recorded_at, withdrawn_at, withdraw_reason
      FROM consent
      WHERE case_id = :caseId
      ORDER BY given_at, id
      """)
  List<Consent> ofCase(UUID caseId);

  @SqlQuery(
      """
      SELECT id, case_id, person_id, purpose, text_version, language, method, given_at,
        recorded_by, recorded_at, withdrawn_at, withdraw_reason
      FROM consent
      WHERE case_id = :caseId AND id = :id
      """)
  Optional<Consent> find(UUID caseId, UUID id);

  @SqlQuery(
      """
      SELECT max(withdrawn_at)
      FROM consent
      WHERE case_id = :caseId AND person_id = :personId AND purpose = :purpose
      """)
  Optional<Instant> lastWithdrawal(UUID caseId, UUID personId, TextPurpose purpose);

  /** That somebody consents in a case. */
  record Consenting(UUID caseId, UUID personId) {}

  @SqlQuery(
      """
      SELECT DISTINCT case_id, person_id
      FROM consent
      WHERE case_id = ANY (:caseIds) AND purpose = :purpose AND withdrawn_at IS NULL
      """)
  List<Consenting> consenting(Collection<UUID> caseIds, TextPurpose purpose);

  @SqlQuery(
      """
      SELECT DISTINCT person_id
      FROM consent
      WHERE case_id = :caseId AND purpose = :purpose AND withdrawn_at IS NULL
      """)
  List<UUID> consenting(UUID caseId, TextPurpose purpose);
}
