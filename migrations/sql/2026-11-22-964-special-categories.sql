--liquibase formatted sql

--changeset team:create-special-categories
--comment: Ethnicity, health and religion (GDPR, article 9), each sealed with its basis and its reason by a key outside the database. Most people have no row here, and no list reads it.
CREATE TABLE special_categories (
  person_id uuid PRIMARY KEY,
  center_id uuid NOT NULL,
  ethnicity bytea,
  health    bytea,
  religion  bytea,
  version   integer NOT NULL,
  CONSTRAINT special_categories_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id)
);
ALTER TABLE special_categories ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON special_categories USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON special_categories TO contact_center_service;
--rollback DROP TABLE special_categories;

--changeset team:create-erase-special-categories splitStatements:false
--comment: SECURITY DEFINER: of someone anonymised, nothing of the kind is kept.
CREATE FUNCTION erase_special_categories(given_person uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    DELETE FROM special_categories s USING person p
    WHERE s.person_id = given_person AND p.id = given_person AND p.center_id = current_center()
      AND p.anonymised_at IS NOT NULL
  $$;
REVOKE ALL ON FUNCTION erase_special_categories(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_special_categories(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_special_categories(uuid);
