--liquibase formatted sql

--changeset team:create-case-file
CREATE TABLE case_file (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  number         text NOT NULL,
  status         text NOT NULL,
  source         text NOT NULL,
  referral_id    uuid NOT NULL,
  received_at    timestamptz NOT NULL,
  case_worker    uuid REFERENCES account,
  opened_at      timestamptz NOT NULL,
  suspend_reason text,
  close_reason   text,
  close_summary  text,
  closed_at      timestamptz,
  reopened_from  uuid,
  reopen_reason  text,
  version        integer NOT NULL,
  CONSTRAINT case_file_of_its_center UNIQUE (center_id, id),
  CONSTRAINT case_file_number_unique UNIQUE (center_id, number),
  CONSTRAINT case_file_reopened_once UNIQUE (center_id, reopened_from),
  CONSTRAINT case_file_referral_known
    FOREIGN KEY (center_id, referral_id) REFERENCES referral (center_id, id),
  CONSTRAINT case_file_reopened_from_known
    FOREIGN KEY (center_id, reopened_from) REFERENCES case_file (center_id, id),
  CONSTRAINT case_file_status_known CHECK (status IN ('INTAKE', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
  CONSTRAINT case_file_source_known CHECK (source IN ('COURT', 'SELF', 'AGENCY')),
  CONSTRAINT case_file_close_reason_known CHECK (close_reason IN ('GOAL_REACHED', 'ORDER_ENDED',
    'UNSUPERVISED', 'CONSENT_WITHDRAWN', 'RULES_BROKEN', 'VIOLENCE', 'UNMANAGEABLE_RISK', 'NO_SHOWS',
    'MOVED_AWAY', 'CAPACITY', 'OTHER')),
  CONSTRAINT case_file_suspended_has_reason
    CHECK ((status = 'SUSPENDED') = (suspend_reason IS NOT NULL)),
  CONSTRAINT case_file_closed_has_reason CHECK (
    (status = 'CLOSED') = (close_reason IS NOT NULL)
    AND (status = 'CLOSED') = (close_summary IS NOT NULL)
    AND (status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT case_file_reopened_has_reason
    CHECK ((reopened_from IS NULL) = (reopen_reason IS NULL))
);
CREATE INDEX case_file_newest ON case_file (center_id, opened_at, id);
CREATE INDEX case_file_by_worker ON case_file (center_id, case_worker, opened_at, id);
CREATE UNIQUE INDEX case_file_one_per_referral ON case_file (referral_id) WHERE reopened_from IS NULL;
CREATE INDEX case_file_by_referral ON case_file (referral_id, opened_at);
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_file USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON case_file TO contact_center_service;
--rollback DROP TABLE case_file;

--changeset team:create-case-number
--comment: The last number given in a center's year. Its row is locked by whoever takes the next one, so numbers have no gaps.
CREATE TABLE case_number (
  center_id uuid NOT NULL REFERENCES center,
  year      integer NOT NULL,
  last      integer NOT NULL,
  PRIMARY KEY (center_id, year),
  CONSTRAINT case_number_positive CHECK (last > 0)
);
ALTER TABLE case_number ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_number USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON case_number TO contact_center_service;
--rollback DROP TABLE case_number;

--changeset team:create-case-assignment
--comment: Who was responsible since when; a later row takes over from the one before. Never changed.
CREATE TABLE case_assignment (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  case_worker uuid NOT NULL REFERENCES account,
  assigned_by uuid NOT NULL REFERENCES account,
  assigned_at timestamptz NOT NULL,
  CONSTRAINT case_assignment_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id)
);
CREATE INDEX case_assignment_by_case ON case_assignment (case_id, assigned_at, id);
ALTER TABLE case_assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_assignment USING (center_id = current_center());
GRANT SELECT, INSERT ON case_assignment TO contact_center_service;
--rollback DROP TABLE case_assignment;
