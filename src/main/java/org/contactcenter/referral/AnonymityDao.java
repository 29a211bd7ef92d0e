package org.contactcenter.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.RefusedReferrals.Refused;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Refused.class)
interface AnonymityDao {

  @SqlQuery(
      """
      SELECT id, decided_at
      FROM referral
      WHERE center_id = current_center() AND status IN ('DECLINED', 'WITHDRAWN')
        AND anonymised_at IS NULL AND decided_at < :before
      ORDER BY id
      """)
  List<Refused> refusedBefore(Instant before);

  @SqlQuery(
      """
      SELECT id, decided_at
      FROM referral
      WHERE id = :id AND status IN ('DECLINED', 'WITHDRAWN') AND anonymised_at IS NULL
      FOR UPDATE
      """)
  Optional<Refused> lockRefused(UUID id);

  @SqlQuery(
      """
      SELECT person_id FROM referral_person
      WHERE center_id = current_center() AND referral_id = :id
      """)
  List<UUID> people(UUID id);

  @SqlQuery(
      """
      SELECT DISTINCT p.person_id
      FROM referral_person p
      JOIN referral r ON r.center_id = p.center_id AND r.id = p.referral_id
      WHERE p.center_id = current_center() AND p.person_id = ANY (:people)
        AND r.anonymised_at IS NULL
      """)
  Set<UUID> named(Collection<UUID> people);

  /** False for a referral that is open, or anonymised already. */
  @SqlQuery("SELECT anonymise_referral(:id, :at)")
  boolean anonymise(UUID id, Instant at);

  /** What was answered when the risk was judged: gone once the referral is anonymised. */
  @SqlQuery("SELECT count(*) FROM erase_answers(:id)")
  int eraseAnswers(UUID id);

  /** What parents told at the public door, with their secrets. */
  @SqlQuery("SELECT count(*) FROM erase_applications(:id)")
  int eraseApplications(UUID id);
}
