--liquibase formatted sql

--changeset team:create-visit-needs
--comment: What a center asks of those who accompany visits of a type. Without a row it asks for nothing.
CREATE TABLE visit_needs (
  center_id        uuid PRIMARY KEY REFERENCES center,
  background_check boolean NOT NULL,
  supervised       text[] NOT NULL,
  supported        text[] NOT NULL,
  exchange         text[] NOT NULL,
  virtual          text[] NOT NULL,
  version          integer NOT NULL
);
ALTER TABLE visit_needs ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_needs USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON visit_needs TO contact_center_service;
--rollback DROP TABLE visit_needs;

--changeset team:let-visit-need-supervisors
--comment: How many supervisors where a coordinator said so for this visit, in which language, and who interprets.
ALTER TABLE visit
  ADD COLUMN supervisors_needed  integer,
  ADD COLUMN supervisor_language text,
  ADD COLUMN interpreter_id      uuid,
  ADD CONSTRAINT visit_supervisors_needed_sensible CHECK (supervisors_needed BETWEEN 1 AND 10),
  ADD CONSTRAINT visit_interpreter_known
    FOREIGN KEY (center_id, interpreter_id) REFERENCES interpreter (center_id, id),
  ADD CONSTRAINT visit_interpreter_has_language
    CHECK (interpreter_id IS NULL OR interpreter_language IS NOT NULL);
CREATE INDEX visit_by_interpreter ON visit (center_id, interpreter_id, starts_at)
  WHERE interpreter_id IS NOT NULL;
--rollback DROP INDEX visit_by_interpreter; ALTER TABLE visit DROP CONSTRAINT visit_interpreter_has_language, DROP CONSTRAINT visit_interpreter_known, DROP CONSTRAINT visit_supervisors_needed_sensible, DROP COLUMN interpreter_id, DROP COLUMN supervisor_language, DROP COLUMN supervisors_needed;

--changeset team:let-claims-end-with-the-visit
--comment: What a visit took until it ended early stays taken up to that moment, so that a supervisor's day counts what was done in it.
GRANT UPDATE (during) ON claim, presence TO contact_center_service;
--rollback REVOKE UPDATE (during) ON claim, presence FROM contact_center_service;
