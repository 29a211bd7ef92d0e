--liquibase formatted sql

--changeset team:create-staff-terms
--comment: What a center has settled with a member of staff of its own: how much in a day, with what rest, for how many families at once, and when their background was checked. What is not said follows the center.
CREATE TABLE staff_terms (
  center_id              uuid NOT NULL,
  account_id             uuid NOT NULL,
  minutes_per_day        integer,
  break_minutes          integer,
  families_at_once       integer,
  background_checked_on  date,
  background_valid_until date,
  PRIMARY KEY (center_id, account_id),
  CONSTRAINT staff_terms_works_here
    FOREIGN KEY (center_id, account_id) REFERENCES membership (center_id, account_id),
  CONSTRAINT staff_terms_figures_sensible CHECK (minutes_per_day BETWEEN 15 AND 1440
    AND break_minutes BETWEEN 0 AND 240 AND families_at_once BETWEEN 1 AND 50),
  CONSTRAINT staff_terms_background_in_order CHECK (
    background_valid_until IS NULL OR background_checked_on <= background_valid_until)
);
ALTER TABLE staff_terms ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON staff_terms USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON staff_terms TO contact_center_service;
--rollback DROP TABLE staff_terms;

--changeset team:create-qualification
--comment: What a member of staff has learnt, and until when that counts. Kinds are codes: some known to all, others the center's own.
CREATE TABLE qualification (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL,
  account_id  uuid NOT NULL,
  kind        text NOT NULL,
  since       date NOT NULL,
  valid_until date,
  CONSTRAINT qualification_works_here
    FOREIGN KEY (center_id, account_id) REFERENCES membership (center_id, account_id),
  CONSTRAINT qualification_kind_is_a_code CHECK (kind ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  CONSTRAINT qualification_in_order CHECK (since <= valid_until)
);
CREATE INDEX qualification_by_account ON qualification (center_id, account_id, since);
ALTER TABLE qualification ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON qualification USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON qualification TO contact_center_service;
--rollback DROP TABLE qualification;
