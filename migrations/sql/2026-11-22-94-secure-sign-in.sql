--liquibase formatted sql

--changeset team:name-members-per-center
--comment: What a center calls a member is its own: no other center may change it.
ALTER TABLE membership ADD COLUMN display_name text;
UPDATE membership m SET display_name = a.display_name FROM account a WHERE a.id = m.account_id;
ALTER TABLE membership ALTER COLUMN display_name SET NOT NULL;
ALTER TABLE account DROP COLUMN display_name;
--rollback ALTER TABLE account ADD COLUMN display_name text; UPDATE account a SET display_name = coalesce((SELECT max(m.display_name) FROM membership m WHERE m.account_id = a.id), a.username); ALTER TABLE account ALTER COLUMN display_name SET NOT NULL; ALTER TABLE membership DROP COLUMN display_name;

--changeset team:seal-accounts splitStatements:false
--comment: An account may have no password yet. The service reads and writes hashes only through functions that ask who acts.
ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;
REVOKE SELECT, UPDATE ON account FROM contact_center_service;
GRANT SELECT (id, username, version) ON account TO contact_center_service;

DROP FUNCTION create_account(uuid, text, text, text);
CREATE FUNCTION create_account(new_id uuid, new_username text, new_password_hash text)
  RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$
    WITH created AS (
      INSERT INTO account (id, username, password_hash, version)
      VALUES (new_id, new_username, new_password_hash, 1)
      ON CONFLICT ON CONSTRAINT account_username_unique DO NOTHING
      RETURNING id)
    SELECT EXISTS (SELECT FROM created)
  $$;

CREATE FUNCTION set_own_password(new_password_hash text) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$
    WITH changed AS (
      UPDATE account SET password_hash = new_password_hash, version = version + 1
      WHERE id = current_actor()
      RETURNING id)
    SELECT EXISTS (SELECT FROM changed)
  $$;

REVOKE ALL ON FUNCTION create_account(uuid, text, text), set_own_password(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION create_account(uuid, text, text), set_own_password(text)
  TO contact_center_service;
--rollback DROP FUNCTION set_own_password(text); DROP FUNCTION create_account(uuid, text, text); CREATE FUNCTION create_account(new_id uuid, new_username text, new_display_name text, new_password_hash text) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ WITH created AS (INSERT INTO account (id, username, display_name, password_hash, version) VALUES (new_id, new_username, new_display_name, new_password_hash, 1) ON CONFLICT ON CONSTRAINT account_username_unique DO NOTHING RETURNING id) SELECT EXISTS (SELECT FROM created) $$; REVOKE ALL ON FUNCTION create_account(uuid, text, text, text) FROM PUBLIC; GRANT EXECUTE ON FUNCTION create_account(uuid, text, text, text) TO contact_center_service; UPDATE account SET password_hash = '' WHERE password_hash IS NULL; ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL; GRANT SELECT, UPDATE ON account TO contact_center_service;

--changeset team:create-sign-in-policy
CREATE TABLE sign_in_policy (
  center_id           uuid PRIMARY KEY REFERENCES center,
  second_factor_roles text[] NOT NULL,
  idle_minutes        integer NOT NULL,
  session_hours       integer NOT NULL,
  version             integer NOT NULL,
  CONSTRAINT sign_in_policy_roles_known CHECK (second_factor_roles <@ ARRAY['ADMIN', 'COORDINATOR',
    'CASE_WORKER', 'SUPERVISOR', 'FRONT_DESK', 'COURT_LIAISON', 'AUDITOR', 'NETWORK']),
  CONSTRAINT sign_in_policy_sensible
    CHECK (idle_minutes BETWEEN 5 AND 480 AND session_hours BETWEEN 1 AND 24)
);
ALTER TABLE sign_in_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON sign_in_policy USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON sign_in_policy TO contact_center_service;
--rollback DROP TABLE sign_in_policy;

--changeset team:describe-sessions
--comment: What their owner is shown, so as to tell them apart.
ALTER TABLE session
  ADD COLUMN address text NOT NULL DEFAULT '',
  ADD COLUMN user_agent text NOT NULL DEFAULT '';
--rollback ALTER TABLE session DROP COLUMN user_agent, DROP COLUMN address;

--changeset team:end-sessions-by-policy splitStatements:false
--comment: A session lives by the policy of the center it acts in now: 60 minutes and 12 hours where none is kept.
CREATE FUNCTION session_behind(given_token_hash bytea, given_now timestamptz)
  RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[],
    court_id uuid, last_seen_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at
    FROM session s
    JOIN account a ON a.id = s.account_id
    JOIN membership m
      ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked
    LEFT JOIN sign_in_policy p ON p.center_id = s.center_id
    WHERE s.token_hash = given_token_hash AND s.expires_at > given_now
      AND s.last_seen_at > given_now - make_interval(mins => coalesce(p.idle_minutes, 60))
      AND s.created_at > given_now - make_interval(hours => coalesce(p.session_hours, 12))
  $$;

CREATE FUNCTION living_sessions(given_now timestamptz)
  RETURNS TABLE (id uuid, center_id uuid, created_at timestamptz, last_seen_at timestamptz,
    expires_at timestamptz, idle_ends_at timestamptz, address text, user_agent text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT * FROM (
      SELECT s.id, s.center_id, s.created_at, s.last_seen_at,
        least(s.expires_at, s.created_at + make_interval(hours => coalesce(p.session_hours, 12)))
          AS expires_at,
        s.last_seen_at + make_interval(mins => coalesce(p.idle_minutes, 60)) AS idle_ends_at,
        s.address, s.user_agent
      FROM session s LEFT JOIN sign_in_policy p ON p.center_id = s.center_id
      WHERE s.account_id = current_actor()) AS own
    WHERE own.expires_at > given_now AND own.idle_ends_at > given_now
  $$;

DROP FUNCTION session_owner(bytea, timestamptz, timestamptz);
REVOKE ALL ON FUNCTION session_behind(bytea, timestamptz), living_sessions(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_behind(bytea, timestamptz), living_sessions(timestamptz)
  TO contact_center_service;
--rollback DROP FUNCTION living_sessions(timestamptz); DROP FUNCTION session_behind(bytea, timestamptz); CREATE FUNCTION session_owner(given_token_hash bytea, given_now timestamptz, idle_since timestamptz) RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[], court_id uuid, last_seen_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at FROM session s JOIN account a ON a.id = s.account_id JOIN membership m ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked WHERE s.token_hash = given_token_hash AND s.expires_at > given_now AND s.last_seen_at > idle_since $$; REVOKE ALL ON FUNCTION session_owner(bytea, timestamptz, timestamptz) FROM PUBLIC; GRANT EXECUTE ON FUNCTION session_owner(bytea, timestamptz, timestamptz) TO contact_center_service;

--changeset team:count-open-tries
--comment: A try counts before its outcome is known. What was counted by plain names is forgotten: it spoke of an hour at most.
DELETE FROM sign_in_failure;
ALTER TABLE sign_in_failure ADD COLUMN settled boolean NOT NULL DEFAULT true;
CREATE INDEX sign_in_failure_by_time ON sign_in_failure (failed_at);
GRANT UPDATE ON sign_in_failure TO contact_center_service;
--rollback DROP INDEX sign_in_failure_by_time; REVOKE UPDATE ON sign_in_failure FROM contact_center_service; ALTER TABLE sign_in_failure DROP COLUMN settled;
