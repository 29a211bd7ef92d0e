--liquibase formatted sql

--changeset team:choose-what-becomes-of-the-visit
--comment: Whether the visit at which a critical incident happened is ended by it or only paused, as whoever reported it chose.
ALTER TABLE incident ADD COLUMN visit_measure text,
  ADD CONSTRAINT incident_visit_measure_known CHECK (visit_measure IN ('END', 'PAUSE')),
  ADD CONSTRAINT incident_visit_measure_of_visit
    CHECK (visit_measure IS NULL OR visit_id IS NOT NULL);
--rollback ALTER TABLE incident DROP COLUMN visit_measure;

--changeset team:keep-visit-measure splitStatements:false
CREATE FUNCTION refuse_to_rewrite_visit_measure() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
  END
  $$;
CREATE TRIGGER incident_visit_measure_kept BEFORE UPDATE ON incident
  FOR EACH ROW
  WHEN (OLD.status <> 'DRAFT' AND NEW.visit_measure IS DISTINCT FROM OLD.visit_measure)
  EXECUTE FUNCTION refuse_to_rewrite_visit_measure();
--rollback DROP TRIGGER incident_visit_measure_kept ON incident; DROP FUNCTION refuse_to_rewrite_visit_measure();

--changeset team:create-incident-pause
--comment: From when until when a running visit stood still because of a critical incident.
CREATE TABLE incident_pause (
  incident_id  uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  visit_id     uuid NOT NULL,
  paused_at    timestamptz NOT NULL,
  paused_by    uuid NOT NULL REFERENCES account,
  continued_at timestamptz,
  continued_by uuid REFERENCES account,
  CONSTRAINT incident_pause_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_pause_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT incident_pause_continued_whole
    CHECK ((continued_at IS NULL) = (continued_by IS NULL)),
  CONSTRAINT incident_pause_in_order CHECK (paused_at <= continued_at)
);
CREATE INDEX incident_pause_by_visit ON incident_pause (visit_id);
ALTER TABLE incident_pause ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_pause USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (continued_at, continued_by)
  ON incident_pause TO contact_center_service;
--rollback DROP TABLE incident_pause;

--changeset team:escalate-critical-incidents-at-once
--comment: Coordinators are told of a critical incident in the moment in which it is submitted.
ALTER TABLE incident_escalation
  DROP CONSTRAINT incident_escalation_kind_known,
  ADD CONSTRAINT incident_escalation_kind_known
    CHECK (kind IN ('REPORT', 'TELL_PARENT', 'REVIEW', 'CRITICAL'));
--rollback ALTER TABLE incident_escalation DROP CONSTRAINT incident_escalation_kind_known, ADD CONSTRAINT incident_escalation_kind_known CHECK (kind IN ('REPORT', 'TELL_PARENT', 'REVIEW'));
