--liquibase formatted sql

--changeset team:create-notice
--comment: A letter as it was made and handed out: never changed, never made again.
CREATE TABLE notice (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  case_id        uuid NOT NULL,
  kind           text NOT NULL,
  addressee_kind text NOT NULL,
  addressee      text NOT NULL,
  person_id      uuid,
  court_id       uuid,
  language       text NOT NULL,
  made_at        timestamptz NOT NULL,
  pdf            bytea NOT NULL,
  CONSTRAINT notice_case_known FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT notice_person_known FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT notice_court_known FOREIGN KEY (center_id, court_id) REFERENCES court (center_id, id),
  CONSTRAINT notice_kind_known CHECK (kind = 'CLOSURE'),
  CONSTRAINT notice_addressee_known CHECK (addressee_kind IN ('PERSON', 'COURT', 'AGENCY')),
  CONSTRAINT notice_person_is_person CHECK ((addressee_kind = 'PERSON') = (person_id IS NOT NULL)),
  CONSTRAINT notice_court_is_court CHECK ((addressee_kind = 'COURT') = (court_id IS NOT NULL))
);
CREATE INDEX notice_by_case ON notice (case_id, made_at, id);
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON notice USING (center_id = current_center());
GRANT SELECT, INSERT ON notice TO contact_center_service;
--rollback DROP TABLE notice;
