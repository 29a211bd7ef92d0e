--liquibase formatted sql

--changeset team:create-freed-slot
--comment: A place in the timetable that a visit gave up: when and where, and what became of it. Names nobody of a family.
CREATE TABLE freed_slot (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  type        text NOT NULL,
  starts_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  room_id     uuid REFERENCES room,
  supervisors uuid[] NOT NULL,
  offered_to  uuid REFERENCES referral,
  taken_by    uuid REFERENCES visit,
  dismissed   text,
  CONSTRAINT freed_slot_case_known FOREIGN KEY (center_id, case_id)
    REFERENCES case_file (center_id, id),
  CONSTRAINT freed_slot_in_order CHECK (starts_at < ends_at),
  CONSTRAINT freed_slot_dismissed_known
    CHECK (dismissed IN ('KEPT_FREE', 'NOBODY_WANTS_IT', 'OTHER'))
);
CREATE INDEX freed_slot_by_time ON freed_slot (center_id, starts_at);
CREATE INDEX freed_slot_by_case ON freed_slot (case_id);
ALTER TABLE freed_slot ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON freed_slot USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON freed_slot TO contact_center_service;
--rollback DROP TABLE freed_slot;
