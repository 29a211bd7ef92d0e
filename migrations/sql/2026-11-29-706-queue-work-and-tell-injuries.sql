--liquibase formatted sql

--changeset team:create-v-intake-side
--comment: Published by the case file for those who ask who of a new case is still to do something: the adults on both sides, while their role lasts. The policies of the tables hold for who reads it.
CREATE VIEW v_intake_side WITH (security_invoker = true) AS
  SELECT c.center_id, c.id AS case_id, c.opened_at, p.person_id
  FROM case_file c
  JOIN case_party p ON p.center_id = c.center_id AND p.case_id = c.id
  WHERE c.status = 'INTAKE' AND p.valid_until IS NULL
    AND p.role IN ('RESIDENTIAL_PARENT', 'CARER', 'VISITING_PARENT');
GRANT SELECT ON v_intake_side TO contact_center_service;
--rollback DROP VIEW v_intake_side;

--changeset team:tell-injuries
--comment: How someone was hurt in an incident, and what was done for it.
ALTER TABLE incident_person ADD COLUMN injury text,
  ADD CONSTRAINT incident_person_injured_is_hurt CHECK (injury IS NULL OR part = 'INJURED');
--rollback ALTER TABLE incident_person DROP COLUMN injury;

--changeset team:create-erase-injuries splitStatements:false
CREATE FUNCTION erase_injuries(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE incident_person p SET injury = NULL
    FROM incident i
    WHERE i.id = p.incident_id AND i.case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_injuries(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_injuries(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_injuries(uuid);
