--liquibase formatted sql

--changeset team:create-room-closure
--comment: A time during which a room cannot be used. Says nothing of a family.
CREATE TABLE room_closure (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  room_id   uuid NOT NULL REFERENCES room,
  starts_at timestamptz NOT NULL,
  ends_at   timestamptz NOT NULL,
  reason    text NOT NULL,
  CONSTRAINT room_closure_in_order CHECK (starts_at < ends_at)
);
CREATE INDEX room_closure_by_end ON room_closure (center_id, ends_at);
CREATE INDEX room_closure_by_room ON room_closure (room_id);
ALTER TABLE room_closure ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON room_closure USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON room_closure TO contact_center_service;
--rollback DROP TABLE room_closure;
