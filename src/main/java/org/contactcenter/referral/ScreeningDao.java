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
      INSERT INTO screening (id, center_id, referral_id, case_id, level, factors, decision,
        one_to_one, notes, questionnaire_id, answers, proposed, under_investigation, order_says_otherwise,
        decided_by, decided_at)
      VALUES (:id, :centerId, :referralId, :caseId, :level, :factors, :decision, :oneToOne,
        :notes,
        :grounds.questionnaireId, :grounds.answers, :grounds.proposed,
        :grounds.underInvestigation, :grounds.orderSaysOtherwise, :decidedBy, :decidedAt)
      """)
  void insert(@BindMethods Screening screening);

  @SqlQuery(
      """
      SELECT id, center_id, referral_id, case_id, level, factors, decision, one_to_one,
        notes, questionnaire_id, answers, proposed, under_investigation, order_says_otherwise,
        decided_by, decided_at
      FROM screening
      WHERE center_id = current_center() AND referral_id = :referralId
      ORDER BY seq DESC
      """)
  List<Screening> newestFirst(UUID referralId);

  @SqlQuery(
      """
      SELECT DISTINCT ON (referral_id)
        id, center_id, referral_id, case_id, level, factors, decision, one_to_one, notes,
        questionnaire_id, answers, proposed, under_investigation, order_says_otherwise,
        decided_by, decided_at
      FROM screening
      WHERE center_id = current_center() AND referral_id = ANY (:referralIds)
      ORDER BY referral_id, seq DESC
      """)
  List<Screening> latestOf(Collection<UUID> referralIds);

  default Optional<Screening> latest(UUID referralId) {
    return latestOf(List.of(referralId)).stream().findFirst();
  }
}
