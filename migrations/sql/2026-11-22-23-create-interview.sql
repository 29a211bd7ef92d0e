--liquibase formatted sql

--changeset team:create-interview
--comment: The interview of one side of a case; the sides are heard apart, never at the same time.
CREATE TABLE interview (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  case_id      uuid NOT NULL,
  person_id    uuid NOT NULL,
  held_at      timestamptz NOT NULL,
  face_to_face boolean NOT NULL,
  summary      text NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES account,
  recorded_at  timestamptz NOT NULL,
  CONSTRAINT interview_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT interview_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT interview_apart EXCLUDE USING gist (
    case_id WITH =, held_at WITH =, person_id WITH <>)
);
CREATE INDEX interview_by_case ON interview (case_id, held_at, id);
ALTER TABLE interview ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON interview USING (center_id = current_center());
GRANT SELECT, INSERT ON interview TO contact_center_service;
--rollback DROP TABLE interview;
