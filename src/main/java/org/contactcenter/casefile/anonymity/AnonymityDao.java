package org.contactcenter.casefile.anonymity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(EndedCase.class)
interface AnonymityDao {

  /** Cases whose time is running: closed, neither held nor gone on with, not anonymised yet. */
  String ENDED =
      """
      SELECT c.id, c.referral_id, c.closed_at
      FROM case_file c
      WHERE c.center_id = current_center() AND c.closed_at IS NOT NULL AND c.anonymised_at IS NULL
        AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.case_id = c.id AND h.released_at IS NULL)
        AND NOT EXISTS (SELECT FROM case_file later
          WHERE later.center_id = c.center_id AND later.reopened_from = c.id
            AND later.anonymised_at IS NULL)
      """;

  @SqlQuery(ENDED + "AND c.closed_at < :before ORDER BY c.id")
  List<EndedCase> endedBefore(Instant before);

  @SqlQuery(ENDED + "AND c.id = :id")
  Optional<EndedCase> ended(UUID id);

  /** False where the case is open, held or anonymised. */
  @SqlQuery("SELECT anonymise_case(:id, :at)")
  boolean anonymise(UUID id, Instant at);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT FROM case_file WHERE referral_id = :referralId AND anonymised_at IS NULL)
      """)
  boolean usesReferral(UUID referralId);

  @SqlQuery("SELECT DISTINCT person_id FROM case_party WHERE case_id = :id")
  List<UUID> people(UUID id);

  /** Those of them who have or had a role in a case that is not anonymised. */
  @SqlQuery(
      """
      SELECT DISTINCT p.person_id
      FROM case_party p JOIN case_file c ON c.id = p.case_id
      WHERE p.person_id = ANY (:people) AND c.anonymised_at IS NULL
      """)
  Set<UUID> needed(Collection<UUID> people);
}
