--liquibase formatted sql

--changeset team:create-contact-version
--comment: How a person could be reached before, each field sealed for itself. No grant: the service reaches one person of its center at a time, by the functions below.
CREATE TABLE contact_version (
  person_id    uuid NOT NULL,
  center_id    uuid NOT NULL,
  version      integer NOT NULL,
  phone        bytea,
  email        bytea,
  address      bytea,
  workplace    bytea,
  school       bytea,
  confidential boolean NOT NULL,
  replaced_at  timestamptz NOT NULL,
  replaced_by  uuid NOT NULL REFERENCES account,
  CONSTRAINT contact_version_pkey PRIMARY KEY (person_id, version),
  CONSTRAINT contact_version_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT contact_version_sealed CHECK (
    get_byte(coalesce(phone, '\x01'), 0) = 1 AND get_byte(coalesce(email, '\x01'), 0) = 1
    AND get_byte(coalesce(address, '\x01'), 0) = 1 AND get_byte(coalesce(workplace, '\x01'), 0) = 1
    AND get_byte(coalesce(school, '\x01'), 0) = 1)
);
ALTER TABLE contact_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON contact_version USING (center_id = current_center());
--rollback DROP TABLE contact_version;

--changeset team:create-contact-version-functions splitStatements:false
--comment: Written once and never changed; read of one person at a time.
CREATE FUNCTION keep_contact_version(kept uuid, kept_version integer, old_phone bytea,
    old_email bytea, old_address bytea, old_workplace bytea, old_school bytea,
    old_confidential boolean, given_at timestamptz)
  RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    INSERT INTO contact_version (person_id, center_id, version, phone, email, address, workplace,
      school, confidential, replaced_at, replaced_by)
    VALUES (kept, current_center(), kept_version, old_phone, old_email, old_address, old_workplace,
      old_school, old_confidential, given_at, current_actor())
  $$;
CREATE FUNCTION contact_versions_of(sought uuid) RETURNS SETOF contact_version
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT * FROM contact_version c
    WHERE c.person_id = sought AND c.center_id = current_center()
    ORDER BY c.version DESC
  $$;
REVOKE ALL ON FUNCTION contact_versions_of(uuid), keep_contact_version(uuid, integer, bytea, bytea,
  bytea, bytea, bytea, boolean, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_versions_of(uuid), keep_contact_version(uuid, integer, bytea,
  bytea, bytea, bytea, bytea, boolean, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION contact_versions_of(uuid);
--rollback DROP FUNCTION keep_contact_version(uuid, integer, bytea, bytea, bytea, bytea, bytea, boolean, timestamptz);

--changeset team:erase-contact-versions splitStatements:false
CREATE OR REPLACE FUNCTION erase_contact(given_person uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM contact_version c USING person p
    WHERE c.person_id = given_person AND p.id = given_person AND p.center_id = current_center()
      AND p.anonymised_at IS NOT NULL;
    DELETE FROM contact c USING person p
    WHERE c.person_id = given_person AND p.id = given_person AND p.center_id = current_center()
      AND p.anonymised_at IS NOT NULL
  $$;
--rollback CREATE OR REPLACE FUNCTION erase_contact(given_person uuid) RETURNS void
--rollback   LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
--rollback   AS $$
--rollback     DELETE FROM contact c USING person p
--rollback     WHERE c.person_id = given_person AND p.id = given_person AND p.center_id = current_center()
--rollback       AND p.anonymised_at IS NOT NULL
--rollback   $$;
