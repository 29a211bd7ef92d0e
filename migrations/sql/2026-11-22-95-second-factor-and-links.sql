--liquibase formatted sql

--changeset team:create-second-factor
--comment: The secret is sealed with a key outside the database. Everybody reaches their own only.
CREATE TABLE second_factor (
  account_id   uuid PRIMARY KEY REFERENCES account,
  secret       bytea NOT NULL,
  created_at   timestamptz NOT NULL,
  confirmed_at timestamptz,
  last_step    bigint NOT NULL
);
ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_factor ON second_factor USING (account_id = current_actor());
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor TO contact_center_service;
--rollback DROP TABLE second_factor;

--changeset team:create-recovery-code
CREATE TABLE recovery_code (
  account_id uuid NOT NULL REFERENCES account,
  code_hash  bytea NOT NULL,
  used_at    timestamptz,
  PRIMARY KEY (account_id, code_hash)
);
ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_codes ON recovery_code USING (account_id = current_actor());
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO contact_center_service;
--rollback DROP TABLE recovery_code;

--changeset team:create-second-factor-reset
CREATE TABLE second_factor_reset (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL REFERENCES account,
  reset_by   uuid NOT NULL REFERENCES account,
  reason     text NOT NULL,
  reset_at   timestamptz NOT NULL
);
CREATE INDEX second_factor_reset_by_account ON second_factor_reset (center_id, account_id, reset_at);
ALTER TABLE second_factor_reset ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON second_factor_reset USING (center_id = current_center());
GRANT SELECT, INSERT ON second_factor_reset TO contact_center_service;
--rollback DROP TABLE second_factor_reset;

--changeset team:create-member-factor-functions splitStatements:false
--comment: What a center may know and do of the account of one of its members; nothing where the account works in another center as well.
CREATE FUNCTION works_elsewhere(given_account uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT EXISTS (
      SELECT FROM membership m WHERE m.account_id = given_account AND m.center_id <> current_center())
  $$;

CREATE FUNCTION member_second_factor(given_account uuid)
  RETURNS TABLE (confirmed_at timestamptz, codes_left bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT f.confirmed_at, (
      SELECT count(*) FROM recovery_code r
      WHERE r.account_id = f.account_id AND r.used_at IS NULL)
    FROM second_factor f
    JOIN membership m ON m.account_id = f.account_id AND m.center_id = current_center()
    WHERE f.account_id = given_account AND f.confirmed_at IS NOT NULL
  $$;

CREATE FUNCTION reset_member_second_factor(given_account uuid) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$
    WITH member AS (
      SELECT m.account_id FROM membership m
      WHERE m.account_id = given_account AND m.center_id = current_center()
        AND NOT works_elsewhere(given_account)),
    codes AS (DELETE FROM recovery_code r USING member WHERE r.account_id = member.account_id),
    sessions AS (DELETE FROM session s USING member WHERE s.account_id = member.account_id),
    factor AS (
      DELETE FROM second_factor f USING member WHERE f.account_id = member.account_id
      RETURNING f.account_id)
    SELECT EXISTS (SELECT FROM factor)
  $$;

REVOKE ALL ON FUNCTION works_elsewhere(uuid), member_second_factor(uuid),
  reset_member_second_factor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION works_elsewhere(uuid), member_second_factor(uuid),
  reset_member_second_factor(uuid) TO contact_center_service;
--rollback DROP FUNCTION reset_member_second_factor(uuid); DROP FUNCTION member_second_factor(uuid); DROP FUNCTION works_elsewhere(uuid);

--changeset team:tell-how-a-session-was-opened
ALTER TABLE session ADD COLUMN way text NOT NULL DEFAULT 'PASSWORD'
  CONSTRAINT session_way_known CHECK (way IN ('PASSWORD', 'PROVIDER'));
--rollback ALTER TABLE session DROP COLUMN way;

--changeset team:tell-whose-factor-lacks splitStatements:false
--comment: Who signed in by password, holds a role for which the center demands a second factor, and has none. Whoever signs in by an identity provider has theirs there.
DROP FUNCTION session_behind(bytea, timestamptz);
CREATE FUNCTION session_behind(given_token_hash bytea, given_now timestamptz)
  RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[],
    court_id uuid, last_seen_at timestamptz, factor_lacks boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at,
      s.way = 'PASSWORD' AND coalesce(p.second_factor_roles && m.roles, false)
        AND NOT EXISTS (
          SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
    FROM session s
    JOIN account a ON a.id = s.account_id
    JOIN membership m
      ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked
    LEFT JOIN sign_in_policy p ON p.center_id = s.center_id
    WHERE s.token_hash = given_token_hash AND s.expires_at > given_now
      AND s.last_seen_at > given_now - make_interval(mins => coalesce(p.idle_minutes, 60))
      AND s.created_at > given_now - make_interval(hours => coalesce(p.session_hours, 12))
  $$;
REVOKE ALL ON FUNCTION session_behind(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_behind(bytea, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION session_behind(bytea, timestamptz); CREATE FUNCTION session_behind(given_token_hash bytea, given_now timestamptz) RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[], court_id uuid, last_seen_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at FROM session s JOIN account a ON a.id = s.account_id JOIN membership m ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked LEFT JOIN sign_in_policy p ON p.center_id = s.center_id WHERE s.token_hash = given_token_hash AND s.expires_at > given_now AND s.last_seen_at > given_now - make_interval(mins => coalesce(p.idle_minutes, 60)) AND s.created_at > given_now - make_interval(hours => coalesce(p.session_hours, 12)) $$; REVOKE ALL ON FUNCTION session_behind(bytea, timestamptz) FROM PUBLIC; GRANT EXECUTE ON FUNCTION session_behind(bytea, timestamptz) TO contact_center_service;

--changeset team:create-password-link splitStatements:false
--comment: One open link an account; of its secret only the hash. Made by an administrator (made_by) or at the service's console.
CREATE TABLE password_link (
  account_id uuid PRIMARY KEY REFERENCES account,
  center_id  uuid NOT NULL REFERENCES center,
  kind       text NOT NULL,
  token_hash bytea NOT NULL,
  made_by    uuid REFERENCES account,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT password_link_kind_known CHECK (kind IN ('INVITATION', 'RESET')),
  CONSTRAINT password_link_token_unique UNIQUE (token_hash)
);
ALTER TABLE password_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON password_link
  USING (center_id = current_center() OR account_id = current_actor())
  WITH CHECK (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON password_link TO contact_center_service;

CREATE FUNCTION password_link_behind(given_token_hash bytea, given_now timestamptz)
  RETURNS TABLE (account_id uuid, center_id uuid, username text, display_name text, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT l.account_id, l.center_id, a.username, m.display_name, l.kind
    FROM password_link l
    JOIN account a ON a.id = l.account_id
    JOIN membership m ON m.account_id = l.account_id AND m.center_id = l.center_id
    WHERE l.token_hash = given_token_hash AND l.expires_at > given_now
      AND (l.made_by IS NULL OR NOT EXISTS (
        SELECT FROM membership e
        WHERE e.account_id = l.account_id AND e.center_id <> l.center_id))
  $$;

CREATE OR REPLACE FUNCTION set_own_password(new_password_hash text) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$
    WITH changed AS (
      UPDATE account SET password_hash = new_password_hash, version = version + 1
      WHERE id = current_actor()
      RETURNING id),
    links AS (DELETE FROM password_link WHERE account_id = current_actor())
    SELECT EXISTS (SELECT FROM changed)
  $$;

REVOKE ALL ON FUNCTION password_link_behind(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION password_link_behind(bytea, timestamptz) TO contact_center_service;
--rollback CREATE OR REPLACE FUNCTION set_own_password(new_password_hash text) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ WITH changed AS (UPDATE account SET password_hash = new_password_hash, version = version + 1 WHERE id = current_actor() RETURNING id) SELECT EXISTS (SELECT FROM changed) $$; DROP FUNCTION password_link_behind(bytea, timestamptz); DROP TABLE password_link;
