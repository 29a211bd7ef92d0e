--liquibase formatted sql

--changeset team:count-person-versions
--comment: A person is corrected as a whole, and an anonymised one keeps nothing but the year of birth.
ALTER TABLE person
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN birth_year integer,
  ADD COLUMN anonymised_at timestamptz,
  ADD CONSTRAINT person_year_only_when_anonymised
    CHECK (birth_year IS NULL OR anonymised_at IS NOT NULL),
  ADD CONSTRAINT person_anonymised_is_nobody
    CHECK (anonymised_at IS NULL OR (birth_date IS NULL AND needs IS NULL));
--rollback ALTER TABLE person DROP COLUMN version, DROP COLUMN birth_year, DROP COLUMN anonymised_at;

--changeset team:create-person-version
--comment: What was written of a person before each correction, with who corrected it, when and why. Never changed; it goes with the person.
CREATE TABLE person_version (
  center_id   uuid NOT NULL,
  person_id   uuid NOT NULL,
  version     integer NOT NULL,
  given_name  text NOT NULL,
  family_name text NOT NULL,
  birth_date  date,
  languages   text[] NOT NULL,
  needs       text,
  replaced_at timestamptz NOT NULL,
  replaced_by uuid NOT NULL REFERENCES account,
  reason      text NOT NULL,
  CONSTRAINT person_version_pkey PRIMARY KEY (center_id, person_id, version),
  CONSTRAINT person_version_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id)
);
ALTER TABLE person_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON person_version USING (center_id = current_center());
GRANT SELECT, INSERT ON person_version TO contact_center_service;
--rollback DROP TABLE person_version;
