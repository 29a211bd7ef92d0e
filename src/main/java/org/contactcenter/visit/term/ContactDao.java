package org.contactcenter.visit.term;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Contact.class)
interface ContactDao {

  /** What counts of the children's visits that begin from {@code from} on, before {@code until}. */
  @SqlQuery(
      """
      SELECT v.id AS visit_id, v.case_id, v.type, v.handover_id IS NOT NULL AS is_return,
        v.starts_at AS time_start, v.ends_at AS time_end,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND p.child) AS children,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND NOT p.child) AS visitors
      FROM visit v
      WHERE v.id IN (SELECT p.visit_id FROM visit_participant p
          WHERE p.person_id = ANY (:children) AND p.child)
        AND v.starts_at >= :from AND v.starts_at < :until
        AND (v.status IN ('PLANNED', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'TERMINATED')
          OR (v.status = 'NO_SHOW' AND v.no_show_by = 'VISITING_PARENT'))
      ORDER BY v.starts_at, v.id
      """)
  List<Contact> ofChildren(Collection<UUID> children, Instant from, Instant until);

  /** What is planned of those cases. */
  @SqlQuery(
      """
      SELECT v.id AS visit_id, v.case_id, v.type, v.handover_id IS NOT NULL AS is_return,
        v.starts_at AS time_start, v.ends_at AS time_end,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND p.child) AS children,
        ARRAY(SELECT p.person_id FROM visit_participant p
          WHERE p.visit_id = v.id AND NOT p.child) AS visitors
      FROM visit v
      WHERE v.case_id = ANY (:cases) AND v.status IN ('PLANNED', 'CONFIRMED')
        AND v.starts_at >= :from
      """)
  List<Contact> ahead(Collection<UUID> cases, Instant from);
}
