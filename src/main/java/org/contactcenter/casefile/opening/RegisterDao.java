package org.contactcenter.casefile.opening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.CaseRegister.KnownCase;
import org.contactcenter.referral.CaseRegister.PersonInCase;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(KnownCase.class)
@RegisterConstructorMapper(RegisterDao.PersonRow.class)
interface RegisterDao {

  /** A person in a case, flat as the row is. */
  record PersonRow(UUID personId, UUID caseId, UUID referralId, String status, boolean ended) {
    PersonInCase inCase() {
      return new PersonInCase(personId, new KnownCase(caseId, referralId, status, ended));
    }
  }

  @SqlQuery(
      """
      SELECT DISTINCT referral_id
      FROM case_file
      WHERE id IN (SELECT id FROM cases_worked_on(:workerId, :at) AS worked_on (id))
      """)
  Set<UUID> referralsWorkedOn(UUID workerId, Instant at);

  @SqlQuery(
      """
      SELECT DISTINCT ON (referral_id)
        id AS case_id, referral_id, status, status = 'CLOSED' AS ended
      FROM case_file
      WHERE referral_id = ANY (:referralIds)
      ORDER BY referral_id, opened_at DESC, id DESC
      """)
  List<KnownCase> ofReferrals(Collection<UUID> referralIds);

  @SqlQuery(
      """
      SELECT DISTINCT p.person_id, c.id AS case_id, c.referral_id, c.status,
        c.status = 'CLOSED' AS ended
      FROM case_party p JOIN case_file c ON c.id = p.case_id
      WHERE p.person_id = ANY (:personIds)
      """)
  List<PersonRow> withPeople(Collection<UUID> personIds);

  @SqlQuery(
      """
      SELECT DISTINCT c.id AS case_id, c.referral_id, c.status, c.status = 'CLOSED' AS ended
      FROM court_order o JOIN case_file c ON c.id = o.case_id
      WHERE o.center_id = current_center() AND o.case_number_key = :key
      """)
  List<KnownCase> withCourtCase(String key);
}
