--liquibase formatted sql

--changeset team:create-legal-hold
--comment: While a hold is on a case nothing of it may be anonymised, however old. A released one stays as a record that it was.
CREATE TABLE legal_hold (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  case_id        uuid NOT NULL,
  reason         text NOT NULL,
  placed_by      uuid NOT NULL REFERENCES account,
  placed_at      timestamptz NOT NULL,
  release_reason text,
  released_by    uuid REFERENCES account,
  released_at    timestamptz,
  CONSTRAINT legal_hold_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT legal_hold_released_whole
    CHECK (num_nulls(release_reason, released_by, released_at) IN (0, 3)),
  CONSTRAINT legal_hold_in_order CHECK (placed_at <= released_at)
);
CREATE UNIQUE INDEX legal_hold_one_at_a_time ON legal_hold (case_id) WHERE released_at IS NULL;
CREATE INDEX legal_hold_by_case ON legal_hold (case_id, placed_at, id);
ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON legal_hold USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (release_reason, released_by, released_at)
  ON legal_hold TO contact_center_service;
--rollback DROP TABLE legal_hold;
