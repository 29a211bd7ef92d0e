--liquibase formatted sql

--changeset team:create-draft
--comment: What a user is typing, sealed: for that user alone, whoever else works in the center. It goes at sign-out, and a day after it was last saved whatever happens; session_id is the session that saved it last, which may be gone.
CREATE TABLE draft (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL REFERENCES account,
  session_id uuid NOT NULL,
  kind       text NOT NULL,
  key        text NOT NULL,
  sealed     bytea NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version    integer NOT NULL,
  CONSTRAINT draft_once UNIQUE (account_id, center_id, kind, key)
);
CREATE INDEX draft_by_age ON draft (updated_at);
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_drafts ON draft
  USING (account_id = current_actor())
  WITH CHECK (account_id = current_actor() AND center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO contact_center_service;
--rollback DROP TABLE draft;

--changeset team:forget-drafts splitStatements:false
--comment: SECURITY DEFINER: the job forgets what is old for everybody, an administrator what is of somebody locked out of the own center; neither may read any of it.
CREATE FUNCTION forget_drafts_before(given_time timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    WITH gone AS (DELETE FROM draft WHERE updated_at < given_time RETURNING id)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION forget_drafts_of(given_account uuid) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    WITH gone AS (
      DELETE FROM draft
      WHERE account_id = given_account AND center_id = current_center()
      RETURNING id)
    SELECT count(*) FROM gone
  $$;
REVOKE ALL ON FUNCTION forget_drafts_before(timestamptz), forget_drafts_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_drafts_before(timestamptz), forget_drafts_of(uuid)
  TO contact_center_service;
--rollback DROP FUNCTION forget_drafts_before(timestamptz); DROP FUNCTION forget_drafts_of(uuid);
