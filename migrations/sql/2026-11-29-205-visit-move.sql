--liquibase formatted sql

--changeset team:create-visit-move
--comment: Each time a visit got another time: who asked for it, and why. Counted per party.
CREATE TABLE visit_move (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  visit_id  uuid NOT NULL,
  case_id   uuid NOT NULL,
  asked_by  text NOT NULL,
  reason    text,
  moved_from timestamptz NOT NULL,
  moved_to  timestamptz NOT NULL,
  moved_at  timestamptz NOT NULL,
  CONSTRAINT visit_move_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT visit_move_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT visit_move_asked_by_someone
    CHECK (asked_by IN ('CENTER', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD', 'COURT'))
);
CREATE INDEX visit_move_by_case ON visit_move (case_id, moved_at);
CREATE INDEX visit_move_lately ON visit_move (center_id, moved_at);
ALTER TABLE visit_move ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_move USING (center_id = current_center());
GRANT SELECT, INSERT ON visit_move TO contact_center_service;
--rollback DROP TABLE visit_move;

--changeset team:explain-absences
--comment: Why somebody did not come, told afterwards: what is explained does not count as unexplained.
ALTER TABLE visit ADD COLUMN explanation text;
ALTER TABLE visit ADD CONSTRAINT visit_explained_did_not_take_place
  CHECK (explanation IS NULL OR status = 'NO_SHOW');
CREATE INDEX visit_missed ON visit (center_id, case_id, starts_at) WHERE status = 'NO_SHOW';
--rollback DROP INDEX visit_missed;
--rollback ALTER TABLE visit DROP CONSTRAINT visit_explained_did_not_take_place;
--rollback ALTER TABLE visit DROP COLUMN explanation;

--changeset team:create-erase-changes splitStatements:false
--comment: Of an anonymised case stays who asked for what and who did not come; why goes.
CREATE FUNCTION erase_visit_changes(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE visit_move SET reason = NULL WHERE case_id = given_case AND is_anonymised(given_case);
    UPDATE visit SET explanation = '', version = version + 1
    WHERE case_id = given_case AND explanation IS NOT NULL AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_visit_changes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_visit_changes(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_visit_changes(uuid);

--changeset team:publish-open-cases
--comment: What other features may ask of case files: which are not closed.
CREATE VIEW v_open_case WITH (security_invoker = true) AS
  SELECT id, center_id FROM case_file WHERE status <> 'CLOSED';
GRANT SELECT ON v_open_case TO contact_center_service;
--rollback DROP VIEW v_open_case;
