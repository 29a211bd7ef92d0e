package org.contactcenter.referral;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.party.PartyRole;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Referral.class)
interface CompletionDao {

  @SqlQuery(ReferralDao.REFERRALS + "WHERE r.id = :id FOR UPDATE OF r")
  Optional<Referral> lock(UUID id);

  @SqlUpdate(
      """
      INSERT INTO referral_person (center_id, referral_id, person_id, role, position)
      SELECT current_center(), :id, :personId, :role, max(p.position) + 1
      FROM referral_person p
      WHERE p.center_id = current_center() AND p.referral_id = :id
      """)
  void insertPerson(UUID id, UUID personId, PartyRole role);

  /** What either of them says of danger counts. */
  @SqlUpdate(
      """
      UPDATE referral
      SET domestic_violence = domestic_violence OR :domesticViolence,
        restraining_order = restraining_order OR :restrainingOrder,
        allegations = nullif(concat_ws(E'\\n\\n', allegations, CAST(:allegations AS text)), ''),
        safety_notes = nullif(concat_ws(E'\\n\\n', safety_notes, CAST(:notes AS text)), '')
      WHERE id = :id
      """)
  void addSafety(UUID id, @BindMethods Safety safety);
}
