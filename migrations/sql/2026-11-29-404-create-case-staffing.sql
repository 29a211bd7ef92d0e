--liquibase formatted sql

--changeset team:create-case-staffing
--comment: How many supervisors a family needs at each of its visits, as a coordinator decided: never reckoned from a ratio. Without a row it is one.
CREATE TABLE case_staffing (
  case_id            uuid PRIMARY KEY,
  center_id          uuid NOT NULL REFERENCES center,
  supervisors_needed integer NOT NULL,
  version            integer NOT NULL,
  CONSTRAINT case_staffing_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT case_staffing_sensible CHECK (supervisors_needed BETWEEN 1 AND 10)
);
ALTER TABLE case_staffing ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_staffing USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON case_staffing TO contact_center_service;
--rollback DROP TABLE case_staffing;

--changeset team:let-screening-ask-for-one-to-one
--comment: A family for whom the supervisors are there alone, and which shares no room.
ALTER TABLE screening ADD COLUMN one_to_one boolean NOT NULL DEFAULT false;
--rollback ALTER TABLE screening DROP COLUMN one_to_one;
