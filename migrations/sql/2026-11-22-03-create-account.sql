--liquibase formatted sql

--changeset team:create-account
--comment: An account is seen only by itself and by the centers it works in.
CREATE TABLE account (
  id            uuid PRIMARY KEY,
  username      text NOT NULL,
  display_name  text NOT NULL,
  password_hash text NOT NULL,
  version       integer NOT NULL,
  CONSTRAINT account_username_unique UNIQUE (username)
);
CREATE TABLE membership (
  account_id  uuid NOT NULL REFERENCES account,
  center_id   uuid NOT NULL REFERENCES center,
  roles       text[] NOT NULL,
  court_id    uuid,
  languages   text[] NOT NULL,
  locked      boolean NOT NULL,
  joined_at   timestamptz NOT NULL,
  version     integer NOT NULL,
  PRIMARY KEY (center_id, account_id),
  CONSTRAINT membership_court_known FOREIGN KEY (center_id, court_id) REFERENCES court (center_id, id),
  CONSTRAINT membership_roles_known CHECK (roles <@ ARRAY['ADMIN', 'COORDINATOR', 'CASE_WORKER',
    'SUPERVISOR', 'FRONT_DESK', 'COURT_LIAISON', 'AUDITOR', 'NETWORK']),
  CONSTRAINT membership_liaison_has_court
    CHECK (('COURT_LIAISON' = ANY (roles)) = (court_id IS NOT NULL))
);
CREATE INDEX membership_by_account ON membership (account_id);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
CREATE POLICY colleagues ON membership
  USING (center_id = current_center() OR account_id = current_actor())
  WITH CHECK (center_id = current_center());
CREATE POLICY colleagues ON account
  USING (id = current_actor() OR EXISTS (
    SELECT FROM membership m WHERE m.account_id = account.id AND m.center_id = current_center()))
  WITH CHECK (true);
CREATE POLICY joined_centers ON center FOR SELECT
  USING (id IN (SELECT m.center_id FROM membership m WHERE m.account_id = current_actor()));
GRANT SELECT, UPDATE ON account TO contact_center_service;
GRANT SELECT, INSERT, UPDATE ON membership TO contact_center_service;
--rollback DROP POLICY joined_centers ON center; DROP TABLE membership; DROP TABLE account;

--changeset team:create-session
--comment: Sessions are reached only through the functions below: no center is known before a token is.
CREATE TABLE session (
  id           uuid PRIMARY KEY,
  account_id   uuid NOT NULL REFERENCES account,
  center_id    uuid NOT NULL REFERENCES center,
  token_hash   bytea NOT NULL,
  created_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  CONSTRAINT session_token_unique UNIQUE (token_hash)
);
CREATE INDEX session_by_account ON session (account_id);
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_sessions ON session USING (account_id = current_actor());
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO contact_center_service;
--rollback DROP TABLE session;

--changeset team:create-sign-in-failure
CREATE TABLE sign_in_failure (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject   text NOT NULL,
  failed_at timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_by_subject ON sign_in_failure (subject, failed_at);
GRANT SELECT, INSERT, DELETE ON sign_in_failure TO contact_center_service;
--rollback DROP TABLE sign_in_failure;

--changeset team:create-sign-in-functions splitStatements:false
--comment: The few questions asked before a center is known. SECURITY DEFINER: they answer what they are asked, nothing else.
CREATE FUNCTION sign_in_account(given_username text)
  RETURNS TABLE (id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT a.id, a.password_hash FROM account a WHERE a.username = given_username $$;

CREATE FUNCTION session_owner(given_token_hash bytea, given_now timestamptz, idle_since timestamptz)
  RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[],
    court_id uuid, last_seen_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at
    FROM session s
    JOIN account a ON a.id = s.account_id
    JOIN membership m
      ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked
    WHERE s.token_hash = given_token_hash AND s.expires_at > given_now AND s.last_seen_at > idle_since
  $$;

CREATE FUNCTION create_account(
    new_id uuid, new_username text, new_display_name text, new_password_hash text)
  RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$
    WITH created AS (
      INSERT INTO account (id, username, display_name, password_hash, version)
      VALUES (new_id, new_username, new_display_name, new_password_hash, 1)
      ON CONFLICT ON CONSTRAINT account_username_unique DO NOTHING
      RETURNING id)
    SELECT EXISTS (SELECT FROM created)
  $$;

REVOKE ALL ON FUNCTION sign_in_account(text), session_owner(bytea, timestamptz, timestamptz),
  create_account(uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_account(text), session_owner(bytea, timestamptz, timestamptz),
  create_account(uuid, text, text, text) TO contact_center_service;
--rollback DROP FUNCTION create_account(uuid, text, text, text); DROP FUNCTION session_owner(bytea, timestamptz, timestamptz); DROP FUNCTION sign_in_account(text);
