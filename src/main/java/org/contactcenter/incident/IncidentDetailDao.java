package org.contactcenter.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(IncidentDetailDao.PersonRow.class)
@RegisterConstructorMapper(Notification.class)
@RegisterConstructorMapper(IncidentAmendment.class)
interface IncidentDetailDao {

  /** One person's part in one incident. */
  record PersonRow(
      UUID incidentId, UUID personId, Involvement.Part part, Optional<String> injury) {}

  @SqlBatch(
      """
      INSERT INTO incident_person (center_id, incident_id, person_id, part, injury)
      VALUES (current_center(), :incidentId, :personId, :part, :injury)
      """)
  void insert(UUID incidentId, @BindMethods Collection<Involvement> people);

  @SqlUpdate("DELETE FROM incident_person WHERE incident_id = :incidentId")
  void clearPeople(UUID incidentId);

  @SqlUpdate(
      """
      INSERT INTO incident_notification
        (id, center_id, incident_id, person_id, authority, to_parent, how, notified_at,
          notified_by)
      VALUES (:id, current_center(), :incidentId, :personId, :authority, :toParent, :how,
        :notifiedAt, :notifiedBy)
      """)
  void insert(@BindMethods Notification notification);

  @SqlUpdate(
      """
      INSERT INTO incident_amendment (id, center_id, incident_id, author, text, written_at)
      VALUES (:id, current_center(), :incidentId, :author, :text, :writtenAt)
      """)
  void insert(@BindMethods IncidentAmendment amendment);

  @SqlQuery(
      """
      SELECT incident_id, person_id, part, injury
      FROM incident_person
      WHERE incident_id = ANY (:ids)
      ORDER BY incident_id, part, person_id
      """)
  List<PersonRow> people(Collection<UUID> ids);

  @SqlQuery(
      """
      SELECT id, incident_id, person_id, authority, to_parent, how, notified_at, notified_by
      FROM incident_notification
      WHERE incident_id = ANY (:ids)
      ORDER BY incident_id, notified_at, id
      """)
  List<Notification> notifications(Collection<UUID> ids);

  @SqlQuery(
      """
      SELECT id, incident_id, author, text, written_at
      FROM incident_amendment
      WHERE incident_id = ANY (:ids)
      ORDER BY incident_id, written_at, id
      """)
  List<IncidentAmendment> amendments(Collection<UUID> ids);
}
