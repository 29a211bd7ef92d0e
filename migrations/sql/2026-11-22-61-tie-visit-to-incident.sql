--liquibase formatted sql

--changeset team:tie-visit-to-incident
--comment: A visit is terminated for the sake of an incident that there is.
ALTER TABLE visit ADD CONSTRAINT visit_incident_known
  FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id);
CREATE INDEX visit_by_incident ON visit (incident_id) WHERE incident_id IS NOT NULL;
--rollback DROP INDEX visit_by_incident; ALTER TABLE visit DROP CONSTRAINT visit_incident_known;
