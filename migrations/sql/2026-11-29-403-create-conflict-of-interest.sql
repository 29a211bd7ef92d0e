--liquibase formatted sql

--changeset team:create-conflict-of-interest
--comment: Who of the staff and of the interpreters must have nothing to do with a family. Ended where it was an error, never deleted.
CREATE TABLE conflict_of_interest (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  case_id        uuid NOT NULL,
  account_id     uuid,
  interpreter_id uuid,
  reason         text NOT NULL,
  declared_by    uuid NOT NULL REFERENCES account,
  declared_at    timestamptz NOT NULL,
  ended_by       uuid REFERENCES account,
  ended_at       timestamptz,
  end_reason     text,
  CONSTRAINT conflict_of_interest_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT conflict_of_interest_works_here
    FOREIGN KEY (center_id, account_id) REFERENCES membership (center_id, account_id),
  CONSTRAINT conflict_of_interest_interprets_here
    FOREIGN KEY (center_id, interpreter_id) REFERENCES interpreter (center_id, id),
  CONSTRAINT conflict_of_interest_of_one CHECK ((account_id IS NULL) <> (interpreter_id IS NULL)),
  CONSTRAINT conflict_of_interest_ended_whole CHECK (
    (ended_by IS NULL) = (ended_at IS NULL) AND (ended_by IS NULL) = (end_reason IS NULL))
);
CREATE INDEX conflict_of_interest_by_case ON conflict_of_interest (case_id, declared_at);
ALTER TABLE conflict_of_interest ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON conflict_of_interest USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (ended_by, ended_at, end_reason) ON conflict_of_interest
  TO contact_center_service;
--rollback DROP TABLE conflict_of_interest;

--changeset team:create-erase-conflicts-of-interest splitStatements:false
CREATE FUNCTION erase_conflicts_of_interest(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE conflict_of_interest
    SET reason = '', end_reason = CASE WHEN end_reason IS NOT NULL THEN '' END
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_conflicts_of_interest(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_conflicts_of_interest(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_conflicts_of_interest(uuid);
