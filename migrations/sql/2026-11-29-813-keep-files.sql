--liquibase formatted sql

--changeset team:let-files-name-records-of-their-case
--comment: What a file belongs to is of the same case: the database sees to it.
ALTER TABLE court_order ADD CONSTRAINT court_order_of_its_case UNIQUE (case_id, id);
ALTER TABLE agreement ADD CONSTRAINT agreement_of_its_case UNIQUE (case_id, id);
ALTER TABLE consent ADD CONSTRAINT consent_of_its_case UNIQUE (case_id, id);
--rollback ALTER TABLE court_order DROP CONSTRAINT court_order_of_its_case;
--rollback ALTER TABLE agreement DROP CONSTRAINT agreement_of_its_case;
--rollback ALTER TABLE consent DROP CONSTRAINT consent_of_its_case;

--changeset team:create-stored-file
--comment: What was uploaded to a case or an incident of it. The hash is that of the whole content.
CREATE TABLE stored_file (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  case_id      uuid NOT NULL,
  incident_id  uuid,
  order_id     uuid,
  agreement_id uuid,
  consent_id   uuid,
  kind         text NOT NULL,
  name         text NOT NULL,
  type         text NOT NULL,
  size         bigint NOT NULL,
  parts        integer NOT NULL,
  sha256       bytea NOT NULL,
  uploaded_by  uuid NOT NULL REFERENCES account,
  uploaded_at  timestamptz NOT NULL,
  CONSTRAINT stored_file_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT stored_file_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT file_order_of_its_case
    FOREIGN KEY (case_id, order_id) REFERENCES court_order (case_id, id),
  CONSTRAINT file_agreement_of_its_case
    FOREIGN KEY (case_id, agreement_id) REFERENCES agreement (case_id, id),
  CONSTRAINT file_consent_of_its_case
    FOREIGN KEY (case_id, consent_id) REFERENCES consent (case_id, id),
  CONSTRAINT stored_file_of_one
    CHECK (num_nonnulls(incident_id, order_id, agreement_id, consent_id) <= 1),
  CONSTRAINT stored_file_kind_known
    CHECK (kind IN ('COURT_ORDER', 'IDENTITY', 'SIGNED_FORM', 'PHOTO', 'OTHER')),
  CONSTRAINT stored_file_type_known
    CHECK (type IN ('PDF', 'PNG', 'JPEG', 'TIFF', 'ODT', 'DOCX')),
  CONSTRAINT stored_file_not_empty CHECK (size > 0 AND parts > 0)
);
CREATE INDEX stored_file_by_case ON stored_file (case_id, uploaded_at, id);
CREATE INDEX stored_file_by_incident ON stored_file (incident_id, uploaded_at, id)
  WHERE incident_id IS NOT NULL;
ALTER TABLE stored_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON stored_file USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON stored_file TO contact_center_service;
--rollback DROP TABLE stored_file;

--changeset team:keep-files-of-submitted-incidents splitStatements:false
--comment: Whatever the program does: a file is frozen with the incident that it belongs to.
CREATE FUNCTION refuse_to_drop_frozen_file() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF EXISTS (SELECT FROM incident i WHERE i.id = OLD.incident_id AND i.status <> 'DRAFT') THEN
      RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END
  $$;
CREATE TRIGGER stored_file_kept BEFORE DELETE ON stored_file
  FOR EACH ROW EXECUTE FUNCTION refuse_to_drop_frozen_file();
--rollback DROP TRIGGER stored_file_kept ON stored_file; DROP FUNCTION refuse_to_drop_frozen_file();

--changeset team:create-stored-file-part
--comment: The content in parts, each sealed by the key of the case; gone with its file, and never changed.
CREATE TABLE stored_file_part (
  center_id uuid NOT NULL REFERENCES center,
  file_id   uuid NOT NULL REFERENCES stored_file ON DELETE CASCADE,
  part      integer NOT NULL,
  sealed    bytea NOT NULL,
  PRIMARY KEY (file_id, part)
);
ALTER TABLE stored_file_part ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE stored_file_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON stored_file_part USING (center_id = current_center());
GRANT SELECT, INSERT ON stored_file_part TO contact_center_service;
--rollback DROP TABLE stored_file_part;

--changeset team:create-erase-files splitStatements:false
--comment: SECURITY DEFINER: files go with their case; that there were some, of what kind and with what hash stays.
CREATE FUNCTION erase_files(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM stored_file_part p USING stored_file f
    WHERE f.id = p.file_id AND f.case_id = given_case AND is_anonymised(given_case);
    UPDATE stored_file SET name = '' WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_files(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_files(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_files(uuid);
