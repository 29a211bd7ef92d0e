package org.contactcenter.referral.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.application.Application.Statement;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ApplicationDao.Invited.class)
@RegisterConstructorMapper(ApplicationDao.Known.class)
@RegisterConstructorMapper(ApplicationDao.Expired.class)
@RegisterConstructorMapper(ToldApplication.class)
interface ApplicationDao {

  /** Into what an invitation lets. */
  record Invited(UUID referralId, UUID centerId, Instant expiresAt) {}

  /** What stands behind a reference. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Known(
      UUID id,
      UUID centerId,
      UUID referralId,
      byte[] secretHash,
      boolean withdrawn,
      boolean complete) {}

  /** A request that waited in vain. */
  record Expired(UUID referralId, UUID centerId) {}

  /** An application as its row begins. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      UUID id,
      UUID referralId,
      String reference,
      byte[] secretHash,
      String language,
      ApplicantSide side,
      Instant appliedAt) {}

  @SqlUpdate(
      """
      INSERT INTO self_referral (referral_id, center_id, invitation_hash, expires_at)
      VALUES (:referralId, current_center(), :invitationHash, :expiresAt)
      """)
  void begin(UUID referralId, byte[] invitationHash, Instant expiresAt);

  /** False where nothing waits there any more. */
  @SqlUpdate(
      """
      UPDATE self_referral SET invitation_hash = :invitationHash
      WHERE referral_id = :referralId AND completed_at IS NULL AND expires_at > :now
      """)
  boolean inviteAnew(UUID referralId, byte[] invitationHash, Instant now);

  @SqlQuery(
      """
      SELECT invitation_hash FROM self_referral
      WHERE referral_id = :referralId AND invitation_hash IS NOT NULL AND expires_at > :now
      """)
  Optional<byte[]> invitation(UUID referralId, Instant now);

  @SqlQuery("SELECT expires_at FROM self_referral WHERE referral_id = :referralId")
  Optional<Instant> expiry(UUID referralId);

  @SqlQuery("SELECT referral_id, center_id, expires_at FROM self_referral_invited(:hash, :now)")
  Optional<Invited> invited(byte[] hash, Instant now);

  /** True for the first who uses it. */
  @SqlUpdate(
      """
      UPDATE self_referral SET invitation_hash = NULL
      WHERE invitation_hash = :hash AND expires_at > :now
      """)
  boolean use(byte[] hash, Instant now);

  @SqlUpdate("UPDATE self_referral SET completed_at = :now WHERE referral_id = :referralId")
  void complete(UUID referralId, Instant now);

  @SqlUpdate(
      """
      INSERT INTO self_application (id, center_id, referral_id, person_id, reference, secret_hash,
        language, side, statement, applied_at)
      VALUES (:id, current_center(), :referralId, :personId, :reference, :secretHash, :language,
        :side, :statement, :appliedAt)
      """)
  void insert(@BindMethods Row row, UUID personId, @Json Statement statement);

  /** One of which nothing is kept, for there is nothing any more that it could complete. */
  @SqlUpdate(
      """
      INSERT INTO self_application (id, center_id, referral_id, reference, secret_hash, language,
        side, applied_at)
      VALUES (:id, current_center(), :referralId, :reference, :secretHash, :language, :side,
        :appliedAt)
      """)
  void insertEmpty(@BindMethods Row row);

  @SqlQuery(
      """
      SELECT id, center_id, referral_id, secret_hash, withdrawn, complete
      FROM self_application_behind(:reference, :now)
      """)
  Optional<Known> known(String reference, Instant now);

  /** False the second time. */
  @SqlUpdate(
      "UPDATE self_application SET withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL")
  boolean withdraw(UUID id, Instant now);

  @SqlQuery(
      """
      SELECT id, person_id, side, language, statement, applied_at, withdrawn_at, acknowledged_at
      FROM self_application
      WHERE referral_id = :referralId AND statement IS NOT NULL
      ORDER BY seq
      """)
  List<ToldApplication> ofReferral(UUID referralId);

  /** False the second time. */
  @SqlUpdate(
      """
      UPDATE self_application SET acknowledged_at = :now, acknowledged_by = :by
      WHERE id = :id AND withdrawn_at IS NOT NULL AND acknowledged_at IS NULL
      """)
  boolean acknowledge(UUID id, UUID by, Instant now);

  @SqlQuery("SELECT referral_id, center_id FROM self_referrals_expired(:now)")
  List<Expired> expired(Instant now);

  /** Whether it still waits in vain; nobody completes it until the open transaction ends. */
  @SqlQuery(
      """
      SELECT count(*) > 0 FROM (
        SELECT FROM self_referral
        WHERE referral_id = :referralId AND completed_at IS NULL AND expires_at <= :now
        FOR UPDATE) AS locked
      """)
  boolean lockExpired(UUID referralId, Instant now);
}
