--liquibase formatted sql

--changeset team:create-suspension
--comment: Each pause of a case with its reason and conditions; the case itself knows the reason of the present one.
CREATE TABLE suspension (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  case_id      uuid NOT NULL,
  reason       text NOT NULL,
  notice       text,
  conditions   text,
  review_on    date,
  suspended_by uuid NOT NULL REFERENCES account,
  suspended_at timestamptz NOT NULL,
  resumed_by   uuid REFERENCES account,
  resumed_at   timestamptz,
  CONSTRAINT suspension_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT suspension_resumed_whole CHECK ((resumed_by IS NULL) = (resumed_at IS NULL))
);
CREATE INDEX suspension_by_case ON suspension (case_id, suspended_at, id);
ALTER TABLE suspension ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON suspension USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (resumed_by, resumed_at) ON suspension TO contact_center_service;
--rollback DROP TABLE suspension;

--changeset team:create-child-refusal
--comment: When a child did not want to meet, and what was done.
CREATE TABLE child_refusal (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  child_id    uuid NOT NULL,
  refused_at  timestamptz NOT NULL,
  words       text,
  response    text NOT NULL,
  would_harm  boolean NOT NULL,
  recorded_by uuid NOT NULL REFERENCES account,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT child_refusal_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT child_refusal_child_known
    FOREIGN KEY (center_id, child_id) REFERENCES person (center_id, id)
);
CREATE INDEX child_refusal_by_case ON child_refusal (case_id, refused_at, id);
ALTER TABLE child_refusal ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON child_refusal USING (center_id = current_center());
GRANT SELECT, INSERT ON child_refusal TO contact_center_service;
--rollback DROP TABLE child_refusal;

--changeset team:create-erase-suspensions splitStatements:false
CREATE FUNCTION erase_suspensions(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE suspension
    SET reason = '', notice = CASE WHEN notice IS NOT NULL THEN '' END,
      conditions = CASE WHEN conditions IS NOT NULL THEN '' END
    WHERE case_id = given_case AND is_anonymised(given_case);
    UPDATE child_refusal
    SET words = CASE WHEN words IS NOT NULL THEN '' END, response = ''
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_suspensions(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_suspensions(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_suspensions(uuid);
