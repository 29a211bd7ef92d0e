--liquibase formatted sql

--changeset team:create-case-review
CREATE TABLE case_review (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  held_on     date NOT NULL,
  findings    text NOT NULL,
  child_voice text,
  safety      text,
  contact     text,
  decision    text NOT NULL,
  reason      text NOT NULL,
  next_on     date NOT NULL,
  recorded_by uuid NOT NULL REFERENCES account,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT case_review_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT case_review_decision_known
    CHECK (decision IN ('CONTINUE', 'CHANGE', 'SUSPEND', 'RESUME', 'CLOSE')),
  CONSTRAINT case_review_in_order CHECK (held_on < next_on)
);
CREATE INDEX case_review_by_case ON case_review (case_id, held_on, recorded_at);
ALTER TABLE case_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_review USING (center_id = current_center());
GRANT SELECT, INSERT ON case_review TO contact_center_service;
--rollback DROP TABLE case_review;

--changeset team:create-progress-step
CREATE TABLE progress_step (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  seq         bigint GENERATED ALWAYS AS IDENTITY,
  from_stage  text NOT NULL,
  to_stage    text NOT NULL,
  decided_on  date NOT NULL,
  criteria    jsonb NOT NULL,
  reason      text NOT NULL,
  decided_by  uuid NOT NULL REFERENCES account,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT progress_step_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT progress_step_stages_known CHECK (
    from_stage IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'NONE')
    AND to_stage IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'NONE')),
  CONSTRAINT progress_step_goes_somewhere CHECK (from_stage <> to_stage)
);
CREATE INDEX progress_step_by_case ON progress_step (case_id, seq);
ALTER TABLE progress_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON progress_step USING (center_id = current_center());
GRANT SELECT, INSERT ON progress_step TO contact_center_service;
--rollback DROP TABLE progress_step;

--changeset team:create-outcome-rating
CREATE TABLE outcome_rating (
  id                uuid PRIMARY KEY,
  center_id         uuid NOT NULL REFERENCES center,
  case_id           uuid NOT NULL,
  moment            text NOT NULL,
  rated_on          date NOT NULL,
  emotional_safety  integer NOT NULL,
  physical_safety   integer NOT NULL,
  parental_conflict integer NOT NULL,
  contact_quality   integer NOT NULL,
  remarks           text,
  rated_by          uuid NOT NULL REFERENCES account,
  recorded_at       timestamptz NOT NULL,
  CONSTRAINT outcome_rating_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT outcome_rating_moment_known CHECK (moment IN ('INTAKE', 'REVIEW', 'CLOSURE')),
  CONSTRAINT outcome_rating_in_range CHECK (emotional_safety BETWEEN 1 AND 5
    AND physical_safety BETWEEN 1 AND 5 AND parental_conflict BETWEEN 1 AND 5
    AND contact_quality BETWEEN 1 AND 5)
);
CREATE INDEX outcome_rating_by_case ON outcome_rating (case_id, rated_on, recorded_at);
ALTER TABLE outcome_rating ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON outcome_rating USING (center_id = current_center());
GRANT SELECT, INSERT ON outcome_rating TO contact_center_service;
--rollback DROP TABLE outcome_rating;

--changeset team:create-erase-reviews splitStatements:false
CREATE FUNCTION erase_reviews(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE case_review
    SET findings = '', child_voice = NULL, safety = NULL, contact = NULL, reason = ''
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_reviews(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_reviews(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_reviews(uuid);

--changeset team:create-erase-course splitStatements:false
CREATE FUNCTION erase_course(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE progress_step SET criteria = '[]', reason = ''
    WHERE case_id = given_case AND is_anonymised(given_case);
    UPDATE outcome_rating SET remarks = NULL
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_course(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_course(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_course(uuid);
