package org.contactcenter.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Screening.class)
interface ScreeningDao {

  @SqlUpdate(
      """
      INSERT INTO screening
        (id, center_id, referral_id, level, factors, decision, notes, decided_by, decided_at)
      VALUES
        (:id, :centerId, :referralId, :level, :factors, :decision, :notes, :decidedBy, :decidedAt)
      """)
  void insert(@BindMethods Screening screening);

  @SqlQuery(
      """
      SELECT id, center_id, referral_id, level, factors, decision, notes, decided_by, decided_at
      FROM screening
      WHERE center_id = current_center() AND referral_id = :referralId
      ORDER BY seq DESC
      LIMIT 1
      """)
  Optional<Screening> latest(UUID referralId);

  @SqlQuery(
      """
      SELECT DISTINCT ON (referral_id)
        id, center_id, referral_id, level, factors, decision, notes, decided_by, decided_at
      FROM screening
      WHERE center_id = current_center() AND referral_id = ANY (:referralIds)
      ORDER BY referral_id, seq DESC
      """)
  List<Screening> latestOf(Collection<UUID> referralIds);
}
