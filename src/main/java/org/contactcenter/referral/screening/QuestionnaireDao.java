package org.contactcenter.referral.screening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Questionnaire.class)
interface QuestionnaireDao {

  @SqlUpdate(
      """
      INSERT INTO questionnaire
        (id, center_id, version, ambers_for_red, questions, made_by, made_at)
      VALUES (:id, current_center(), :version, :ambersForRed, :questions, :madeBy, :madeAt)
      """)
  void insert(@BindMethods Questionnaire questionnaire);

  @SqlQuery(
      """
      SELECT id, version, ambers_for_red, questions, made_by, made_at
      FROM questionnaire
      WHERE center_id = current_center()
      ORDER BY version DESC
      """)
  List<Questionnaire> newestFirst();

  @SqlQuery(
      """
      SELECT id, version, ambers_for_red, questions, made_by, made_at
      FROM questionnaire
      WHERE center_id = current_center()
      ORDER BY version DESC
      LIMIT 1
      """)
  Optional<Questionnaire> newest();

  @SqlQuery(
      """
      SELECT id, version, ambers_for_red, questions, made_by, made_at
      FROM questionnaire
      WHERE center_id = current_center() AND id = ANY (:ids)
      """)
  List<Questionnaire> find(Collection<UUID> ids);
}
