--liquibase formatted sql

--changeset team:create-audit
--comment: Append-only: the service's role may insert and read, never change. Ordered by sequence, not by clock.
CREATE TABLE audit_entry (
  seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id        uuid NOT NULL,
  center_id uuid NOT NULL REFERENCES center,
  actor     uuid NOT NULL REFERENCES account,
  action    text NOT NULL,
  subject   uuid NOT NULL,
  case_id   uuid,
  at        timestamptz NOT NULL,
  address   text NOT NULL
);
CREATE INDEX audit_entry_by_center ON audit_entry (center_id, seq);
CREATE INDEX audit_entry_by_case ON audit_entry (case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, seq);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON audit_entry USING (center_id = current_center());
GRANT SELECT, INSERT ON audit_entry TO contact_center_service;
--rollback DROP TABLE audit_entry;
