--liquibase formatted sql

--changeset team:create-attendance
--comment: Who passed the door, which way and when: only ever added to, in the order of each person's comings and goings.
CREATE TABLE attendance (
  seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  center_id   uuid NOT NULL,
  visit_id    uuid NOT NULL,
  person_id   uuid NOT NULL,
  kind        text NOT NULL,
  at          timestamptz NOT NULL,
  brought_by  uuid,
  recorded_by uuid NOT NULL,
  CONSTRAINT attendance_visit_known FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT attendance_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT attendance_brought_by_known
    FOREIGN KEY (center_id, brought_by) REFERENCES person (center_id, id),
  CONSTRAINT attendance_recorded_by_known FOREIGN KEY (recorded_by) REFERENCES account,
  CONSTRAINT attendance_kind_known CHECK (kind IN ('IN', 'OUT')),
  CONSTRAINT attendance_brought_in CHECK (brought_by IS NULL OR kind = 'IN')
);
CREATE INDEX attendance_by_visit ON attendance (visit_id, seq);
CREATE INDEX attendance_by_time ON attendance (center_id, at);
ALTER TABLE attendance ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON attendance USING (center_id = current_center());
GRANT SELECT, INSERT ON attendance TO contact_center_service;
--rollback DROP TABLE attendance;
