--liquibase formatted sql

--changeset team:create-file-upload
--comment: A file that is still coming in, or never came whole: gone once it is kept, refused or given up.
CREATE TABLE file_upload (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  case_id    uuid NOT NULL,
  started_at timestamptz NOT NULL,
  CONSTRAINT file_upload_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id)
);
CREATE INDEX file_upload_by_time ON file_upload (started_at);
CREATE INDEX file_upload_by_case ON file_upload (case_id);
ALTER TABLE file_upload ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON file_upload USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON file_upload TO contact_center_service;
--rollback DROP TABLE file_upload;

--changeset team:create-file-upload-part
--comment: What has come of it so far, sealed as it will be kept.
CREATE TABLE file_upload_part (
  center_id uuid NOT NULL REFERENCES center,
  upload_id uuid NOT NULL REFERENCES file_upload ON DELETE CASCADE,
  part      integer NOT NULL,
  sealed    bytea NOT NULL,
  PRIMARY KEY (upload_id, part)
);
ALTER TABLE file_upload_part ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE file_upload_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON file_upload_part USING (center_id = current_center());
GRANT SELECT, INSERT ON file_upload_part TO contact_center_service;
--rollback DROP TABLE file_upload_part;

--changeset team:forget-file-uploads splitStatements:false
--comment: SECURITY DEFINER: of no center is the job that clears away what a node left behind when it died.
CREATE FUNCTION forget_file_uploads(given_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    WITH gone AS (DELETE FROM file_upload WHERE started_at < given_before RETURNING id)
    SELECT count(*) FROM gone
  $$;
REVOKE ALL ON FUNCTION forget_file_uploads(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_file_uploads(timestamptz) TO contact_center_service;
--rollback DROP FUNCTION forget_file_uploads(timestamptz);

--changeset team:erase-uploads-with-files splitStatements:false
CREATE OR REPLACE FUNCTION erase_files(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM file_upload WHERE case_id = given_case AND is_anonymised(given_case);
    DELETE FROM stored_file_part p USING stored_file f
    WHERE f.id = p.file_id AND f.case_id = given_case AND is_anonymised(given_case);
    UPDATE stored_file SET name = '' WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
--rollback CREATE OR REPLACE FUNCTION erase_files(given_case uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$ DELETE FROM stored_file_part p USING stored_file f WHERE f.id = p.file_id AND f.case_id = given_case AND is_anonymised(given_case); UPDATE stored_file SET name = '' WHERE case_id = given_case AND is_anonymised(given_case) $$;

--changeset team:let-files-be-of-a-person
--comment: Whose identity paper it is; one of the case's people, the service sees to it.
ALTER TABLE stored_file ADD COLUMN person_id uuid;
ALTER TABLE stored_file ADD CONSTRAINT stored_file_person_known
  FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id);
CREATE INDEX stored_file_by_person ON stored_file (center_id, person_id)
  WHERE person_id IS NOT NULL;
--rollback ALTER TABLE stored_file DROP COLUMN person_id;
