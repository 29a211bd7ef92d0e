--liquibase formatted sql

--changeset team:create-visit
--comment: One planned contact. It keeps the rules of the door it was booked by: the center may choose others later.
CREATE TABLE visit (
  id                   uuid PRIMARY KEY,
  center_id            uuid NOT NULL REFERENCES center,
  case_id              uuid NOT NULL,
  type                 text NOT NULL,
  status               text NOT NULL,
  starts_at            timestamptz NOT NULL,
  ends_at              timestamptz NOT NULL,
  room_id              uuid REFERENCES room,
  gap_minutes          integer NOT NULL,
  handover_minutes     integer NOT NULL,
  first_arrival        text NOT NULL,
  separation           text NOT NULL,
  interpreter_language text,
  booked_at            timestamptz NOT NULL,
  started_at           timestamptz,
  ended_at             timestamptz,
  cancelled_by         text,
  no_show_by           text,
  reason               text,
  incident_id          uuid,
  version              integer NOT NULL,
  CONSTRAINT visit_of_its_center UNIQUE (center_id, id),
  CONSTRAINT visit_case_known FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT visit_type_known CHECK (type IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL')),
  CONSTRAINT visit_status_known CHECK (status IN ('PLANNED', 'CONFIRMED', 'IN_PROGRESS',
    'COMPLETED', 'CANCELLED', 'NO_SHOW', 'TERMINATED')),
  CONSTRAINT visit_length_sensible
    CHECK (ends_at BETWEEN starts_at + interval '5 minutes' AND starts_at + interval '24 hours'),
  CONSTRAINT visit_in_a_room_or_by_video CHECK ((type = 'VIRTUAL') = (room_id IS NULL)),
  CONSTRAINT visit_building_keeps_residential_first CHECK (
    first_arrival IN ('RESIDENTIAL', 'VISITING') AND separation IN ('BUILDING', 'DOOR')
    AND (separation = 'DOOR' OR first_arrival = 'RESIDENTIAL')),
  CONSTRAINT visit_begun_has_start
    CHECK ((status IN ('IN_PROGRESS', 'COMPLETED', 'TERMINATED')) = (started_at IS NOT NULL)),
  CONSTRAINT visit_over_has_end
    CHECK ((status IN ('COMPLETED', 'TERMINATED')) = (ended_at IS NOT NULL)),
  CONSTRAINT visit_ends_after_start CHECK (started_at <= ended_at),
  CONSTRAINT visit_cancelled_by_someone CHECK ((status = 'CANCELLED') = (cancelled_by IS NOT NULL)
    AND cancelled_by IN ('CENTER', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD', 'COURT')),
  CONSTRAINT visit_no_show_by_someone CHECK ((status = 'NO_SHOW') = (no_show_by IS NOT NULL)
    AND no_show_by IN ('CENTER', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD')),
  CONSTRAINT visit_cut_short_has_reason
    CHECK ((status IN ('CANCELLED', 'TERMINATED')) = (reason IS NOT NULL)),
  CONSTRAINT visit_incident_ended_it CHECK (incident_id IS NULL OR status = 'TERMINATED')
);
CREATE INDEX visit_by_time ON visit (center_id, starts_at, id);
CREATE INDEX visit_by_case ON visit (case_id, starts_at, id);
ALTER TABLE visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON visit TO contact_center_service;
--rollback DROP TABLE visit;

--changeset team:create-visit-supervisor
CREATE TABLE visit_supervisor (
  visit_id   uuid NOT NULL,
  center_id  uuid NOT NULL,
  account_id uuid NOT NULL,
  PRIMARY KEY (visit_id, account_id),
  CONSTRAINT visit_supervisor_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT visit_supervisor_works_here
    FOREIGN KEY (center_id, account_id) REFERENCES membership (center_id, account_id)
);
CREATE INDEX visit_supervisor_by_account ON visit_supervisor (account_id, visit_id);
ALTER TABLE visit_supervisor ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_supervisor USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON visit_supervisor TO contact_center_service;
--rollback DROP TABLE visit_supervisor;

--changeset team:create-visit-participant
--comment: Who is to be in the room: the children, and those who come to see them.
CREATE TABLE visit_participant (
  visit_id  uuid NOT NULL,
  center_id uuid NOT NULL,
  person_id uuid NOT NULL,
  child     boolean NOT NULL,
  PRIMARY KEY (visit_id, person_id),
  CONSTRAINT visit_participant_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT visit_participant_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id)
);
CREATE INDEX visit_participant_by_person ON visit_participant (person_id, visit_id);
ALTER TABLE visit_participant ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_participant USING (center_id = current_center());
GRANT SELECT, INSERT ON visit_participant TO contact_center_service;
--rollback DROP TABLE visit_participant;
