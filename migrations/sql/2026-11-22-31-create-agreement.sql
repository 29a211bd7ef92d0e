--liquibase formatted sql

--changeset team:create-agreement
--comment: The center's rules as one person signed them.
CREATE TABLE agreement (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  case_id      uuid NOT NULL,
  person_id    uuid NOT NULL,
  purpose      text NOT NULL GENERATED ALWAYS AS ('SERVICE_AGREEMENT') STORED,
  text_version integer NOT NULL,
  language     text NOT NULL,
  method       text NOT NULL,
  signed_at    timestamptz NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES account,
  recorded_at  timestamptz NOT NULL,
  CONSTRAINT agreement_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT agreement_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT agreement_text_known FOREIGN KEY (purpose, text_version, language)
    REFERENCES text_version (purpose, version, language),
  CONSTRAINT agreement_method_known CHECK (method IN ('PAPER', 'IN_PERSON', 'LINK'))
);
CREATE INDEX agreement_by_case ON agreement (case_id, signed_at, id);
ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON agreement USING (center_id = current_center());
GRANT SELECT, INSERT ON agreement TO contact_center_service;
--rollback DROP TABLE agreement;
