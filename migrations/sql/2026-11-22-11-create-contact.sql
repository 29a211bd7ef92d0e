--liquibase formatted sql

--changeset team:create-contact
--comment: How to reach a person, apart from the person: read by few, and each reading is audited.
CREATE TABLE contact (
  person_id    uuid PRIMARY KEY,
  center_id    uuid NOT NULL,
  phone        text,
  email        text,
  address      text,
  workplace    text,
  school       text,
  confidential boolean NOT NULL,
  version      integer NOT NULL,
  CONSTRAINT contact_person_known FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id)
);
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON contact USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON contact TO contact_center_service;
--rollback DROP TABLE contact;
