--liquibase formatted sql

--changeset team:create-consent
--comment: One person's consent to one purpose. The service's role may write its withdrawal, and change or delete nothing else.
CREATE TABLE consent (
  id              uuid PRIMARY KEY,
  center_id       uuid NOT NULL REFERENCES center,
  case_id         uuid NOT NULL,
  person_id       uuid NOT NULL,
  purpose         text NOT NULL,
  text_version    integer NOT NULL,
  language        text NOT NULL,
  method          text NOT NULL,
  given_at        timestamptz NOT NULL,
  recorded_by     uuid NOT NULL REFERENCES account,
  recorded_at     timestamptz NOT NULL,
  withdrawn_at    timestamptz,
  withdraw_reason text,
  CONSTRAINT consent_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT consent_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT consent_text_known FOREIGN KEY (purpose, text_version, language)
    REFERENCES text_version (purpose, version, language),
  CONSTRAINT consent_is_no_agreement CHECK (purpose <> 'SERVICE_AGREEMENT'),
  CONSTRAINT consent_method_known CHECK (method IN ('PAPER', 'IN_PERSON', 'LINK')),
  CONSTRAINT consent_withdrawn_has_reason
    CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
CREATE INDEX consent_by_case ON consent (case_id, given_at, id);
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON consent USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdraw_reason) ON consent TO contact_center_service;
--rollback DROP TABLE consent;
