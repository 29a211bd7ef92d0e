--liquibase formatted sql

--changeset team:create-case-party
--comment: A person's role in a case from a day until a day, both included; one role at a time.
CREATE TABLE case_party (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  person_id   uuid NOT NULL,
  role        text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  CONSTRAINT case_party_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT case_party_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT case_party_role_known CHECK (role IN
    ('CHILD', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CARER', 'AUTHORIZED_PERSON')),
  CONSTRAINT case_party_in_order CHECK (valid_from <= valid_until),
  CONSTRAINT case_party_one_role_at_a_time EXCLUDE USING gist (
    case_id WITH =, person_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
);
CREATE INDEX case_party_by_case ON case_party (case_id, valid_from);
CREATE INDEX case_party_by_person ON case_party (person_id);
ALTER TABLE case_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_party USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON case_party TO contact_center_service;
--rollback DROP TABLE case_party;
