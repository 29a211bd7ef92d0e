package org.contactcenter.consent.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.link.SigningLink.Signature;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SigningLink.class)
@RegisterConstructorMapper(SigningLinkDao.Target.class)
interface SigningLinkDao {

  String LINKS =
      """
      SELECT id, case_id, person_id, purpose, text_version, language, made_by, made_at, expires_at,
        revoked_at, used_at, record_id, signed_language, signed_name, signed_from
      FROM signing_link
      """;

  /** Which link a token opens. */
  record Target(UUID id, UUID centerId) {}

  @SqlUpdate(
      """
      INSERT INTO signing_link (id, center_id, case_id, person_id, purpose, text_version, language,
        token_hash, made_by, made_at, expires_at)
      VALUES (:id, current_center(), :caseId, :personId, :purpose, :textVersion, :language,
        :tokenHash, :madeBy, :madeAt, :expiresAt)
      """)
  void insert(@BindMethods SigningLink link, byte[] tokenHash);

  @SqlQuery(LINKS + "WHERE case_id = :caseId ORDER BY made_at, id")
  List<SigningLink> ofCase(UUID caseId);

  @SqlQuery(LINKS + "WHERE case_id = :caseId AND id = :id")
  Optional<SigningLink> find(UUID caseId, UUID id);

  @SqlQuery(LINKS + "WHERE id = :id")
  SigningLink get(UUID id);

  @SqlQuery("SELECT id, center_id FROM signing_link_behind(:tokenHash, :now)")
  Optional<Target> behind(byte[] tokenHash, Instant now);

  @SqlUpdate(
      """
      UPDATE signing_link SET revoked_at = :now
      WHERE id = :id AND revoked_at IS NULL AND used_at IS NULL
      """)
  boolean revoke(UUID id, Instant now);

  /** True for the first who signs by it. */
  @SqlUpdate(
      """
      UPDATE signing_link
      SET used_at = :usedAt, record_id = :recordId, signed_language = :signedLanguage,
        signed_name = :signedName, signed_from = :signedFrom
      WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL AND expires_at > :usedAt
      """)
  boolean use(UUID id, @BindMethods Signature signature);

  /** The function checks that the case is anonymised. */
  @SqlQuery("SELECT count(*) FROM erase_signing_links(:caseId)")
  int erase(UUID caseId);
}
