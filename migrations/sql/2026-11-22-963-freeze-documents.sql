--liquibase formatted sql

--changeset team:create-case-key
--comment: The key by which the frozen documents of a case are sealed, itself sealed by the keys outside the database. Without it they are noise: to shred them it is deleted, wherever copies of them lie.
CREATE TABLE case_key (
  case_id   uuid PRIMARY KEY,
  center_id uuid NOT NULL,
  sealed    bytea NOT NULL,
  CONSTRAINT case_key_case_known FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id)
);
ALTER TABLE case_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_key USING (center_id = current_center());
GRANT SELECT, INSERT ON case_key TO contact_center_service;
--rollback DROP TABLE case_key;

--changeset team:create-shred-case-key splitStatements:false
--comment: SECURITY DEFINER: the service may not delete a key, but for a case that is anonymised.
CREATE FUNCTION shred_case_key(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM case_key WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION shred_case_key(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shred_case_key(uuid) TO contact_center_service;
--rollback DROP FUNCTION shred_case_key(uuid);

--changeset team:freeze-notices
--comment: A letter is sealed by the key of its case, and its hash is kept. Letters of versions before stay as they are until their case is anonymised.
ALTER TABLE notice
  ADD COLUMN sealed bytea,
  ADD COLUMN sha256 bytea,
  ALTER COLUMN pdf DROP NOT NULL;
UPDATE notice SET sha256 = sha256(pdf);
ALTER TABLE notice
  ALTER COLUMN sha256 SET NOT NULL,
  ADD CONSTRAINT notice_sealed_or_plain CHECK (num_nonnulls(pdf, sealed) <= 1);
--rollback ALTER TABLE notice DROP COLUMN sealed, DROP COLUMN sha256;

--changeset team:erase-notices-but-their-hash splitStatements:false
CREATE OR REPLACE FUNCTION erase_notices(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE notice SET addressee = '', pdf = NULL
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
--rollback CREATE OR REPLACE FUNCTION erase_notices(given_case uuid) RETURNS void
--rollback   LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
--rollback   AS $$
--rollback     UPDATE notice SET addressee = '', pdf = ''
--rollback     WHERE case_id = given_case AND is_anonymised(given_case)
--rollback   $$;
