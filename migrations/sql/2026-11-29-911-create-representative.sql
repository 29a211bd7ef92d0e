--liquibase formatted sql

--changeset team:create-representative
--comment: Who speaks for a side or a child of a case before the court: a lawyer, or a guardian whom the court appointed. How to reach them is sealed.
CREATE TABLE representative (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  person_id   uuid NOT NULL,
  kind        text NOT NULL,
  name        text NOT NULL,
  language    text,
  reach       bytea,
  valid_from  date NOT NULL,
  valid_until date,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT representative_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT representative_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT representative_of_its_case UNIQUE (case_id, id),
  CONSTRAINT representative_kind_known CHECK (kind IN ('LAWYER', 'GUARDIAN')),
  CONSTRAINT representative_in_order CHECK (valid_from <= valid_until)
);
CREATE INDEX representative_by_case ON representative (case_id, valid_from, id);
CREATE INDEX representative_by_person ON representative (center_id, person_id);
ALTER TABLE representative ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON representative USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (valid_until) ON representative TO contact_center_service;
--rollback DROP TABLE representative;

--changeset team:create-erase-representatives splitStatements:false
--comment: SECURITY DEFINER: that somebody was represented, by which kind and how long stays.
CREATE FUNCTION erase_representatives(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE representative SET name = '', reach = NULL
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_representatives(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_representatives(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_representatives(uuid);
