--liquibase formatted sql

--changeset team:name-nobody
--comment: In whose name is kept what somebody without an account does at a public door, and what the service does by itself. It has no password and works in no center, so that nobody signs in as it.
INSERT INTO account (id, username, password_hash, version)
VALUES ('00000000-0000-0000-0000-000000000000', '(nobody)', NULL, 1);
--rollback DELETE FROM account WHERE id = '00000000-0000-0000-0000-000000000000';

--changeset team:create-door-settings
--comment: What a center lets people do without an account; without a row as the program proposes.
CREATE TABLE door_settings (
  center_id         uuid PRIMARY KEY REFERENCES center,
  takes_applications boolean NOT NULL,
  application_days  integer NOT NULL,
  link_days         integer NOT NULL,
  version           integer NOT NULL,
  CONSTRAINT door_settings_sensible
    CHECK (application_days BETWEEN 1 AND 365 AND link_days BETWEEN 1 AND 90)
);
ALTER TABLE door_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON door_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON door_settings TO contact_center_service;
--rollback DROP TABLE door_settings;

--changeset team:create-public-centers splitStatements:false
--comment: SECURITY DEFINER: which centers take applications, asked before any center is acted in.
CREATE FUNCTION public_centers()
  RETURNS TABLE (id uuid, name text, place text, languages text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT c.id, c.name, c.address, c.languages
    FROM center c
    LEFT JOIN door_settings s ON s.center_id = c.id
    WHERE coalesce(s.takes_applications, true)
    ORDER BY c.name, c.id
  $$;
REVOKE ALL ON FUNCTION public_centers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public_centers() TO contact_center_service;
--rollback DROP FUNCTION public_centers();
