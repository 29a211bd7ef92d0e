--liquibase formatted sql

--changeset team:create-incident-witness splitStatements:false
--comment: Who saw or heard an incident and is none of the family: one of the staff, or someone from outside, of whom how to reach them is sealed. Witnesses of a draft are written anew with it; those of a submitted report stay, and later ones come by an amendment.
CREATE TABLE incident_witness (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  incident_id  uuid NOT NULL,
  amendment_id uuid REFERENCES incident_amendment,
  place        integer NOT NULL,
  staff_id     uuid REFERENCES account,
  name         text,
  role         text,
  reach        bytea,
  statement    text NOT NULL,
  CONSTRAINT incident_witness_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_witness_is_one CHECK ((staff_id IS NULL) <> (name IS NULL))
);
CREATE INDEX incident_witness_by_incident ON incident_witness (incident_id, place, id);
CREATE INDEX incident_witness_by_amendment ON incident_witness (amendment_id)
  WHERE amendment_id IS NOT NULL;
ALTER TABLE incident_witness ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_witness USING (center_id = current_center());
CREATE TRIGGER incident_witness_kept BEFORE DELETE ON incident_witness
  FOR EACH ROW EXECUTE FUNCTION refuse_to_drop_incident_person();
GRANT SELECT, INSERT, DELETE ON incident_witness TO contact_center_service;
--rollback DROP TABLE incident_witness;

--changeset team:create-erase-incident-witnesses splitStatements:false
CREATE FUNCTION erase_incident_witnesses(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE incident_witness w SET
      name = CASE WHEN name IS NOT NULL THEN '' END, role = NULL, reach = NULL, statement = ''
    FROM incident i
    WHERE i.id = w.incident_id AND i.case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_incident_witnesses(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_incident_witnesses(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_incident_witnesses(uuid);
