--liquibase formatted sql

--changeset team:create-key-check
--comment: What only the keys outside the database can have made, to know them by. The service reaches it by functions.
CREATE TABLE key_check (
  name  text PRIMARY KEY,
  value bytea NOT NULL
);
ALTER TABLE key_check ENABLE ROW LEVEL SECURITY;
--rollback DROP TABLE key_check;

--changeset team:create-key-check-functions splitStatements:false
CREATE FUNCTION key_checks() RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT count(*)::integer FROM key_check';
CREATE FUNCTION key_check_of(sought text) RETURNS bytea
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT value FROM key_check WHERE name = sought';
CREATE FUNCTION add_key_check(added text, made bytea) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    BEGIN
      INSERT INTO key_check (name, value) VALUES (added, made) ON CONFLICT DO NOTHING;
      RETURN FOUND;
    END
  $$;
REVOKE ALL ON FUNCTION key_checks(), key_check_of(text), add_key_check(text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION key_checks(), key_check_of(text), add_key_check(text, bytea)
  TO contact_center_service;
--rollback DROP FUNCTION key_checks(); DROP FUNCTION key_check_of(text); DROP FUNCTION add_key_check(text, bytea);
