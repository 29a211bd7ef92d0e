--liquibase formatted sql

--changeset team:create-safety-plan
--comment: Each row is a version; the newest counts, none is ever changed, for supervisors have acknowledged it.
CREATE TABLE safety_plan (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  case_id     uuid NOT NULL,
  version     integer NOT NULL,
  arrival     text,
  departure   text,
  not_allowed text[] NOT NULL,
  may_collect uuid[] NOT NULL,
  medical     text,
  steps       jsonb NOT NULL,
  written_by  uuid NOT NULL REFERENCES account,
  written_at  timestamptz NOT NULL,
  CONSTRAINT safety_plan_of_its_center UNIQUE (center_id, id),
  CONSTRAINT safety_plan_version_unique UNIQUE (case_id, version),
  CONSTRAINT safety_plan_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT safety_plan_version_counts CHECK (version > 0)
);
ALTER TABLE safety_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON safety_plan USING (center_id = current_center());
GRANT SELECT, INSERT ON safety_plan TO contact_center_service;
--rollback DROP TABLE safety_plan;

--changeset team:create-safety-acknowledgement
--comment: Which supervisor has read which version before which visit.
CREATE TABLE safety_acknowledgement (
  center_id       uuid NOT NULL REFERENCES center,
  visit_id        uuid NOT NULL,
  plan_id         uuid NOT NULL,
  supervisor_id   uuid NOT NULL REFERENCES account,
  acknowledged_at timestamptz NOT NULL,
  PRIMARY KEY (visit_id, plan_id, supervisor_id),
  CONSTRAINT safety_acknowledgement_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT safety_acknowledgement_plan_known
    FOREIGN KEY (center_id, plan_id) REFERENCES safety_plan (center_id, id)
);
ALTER TABLE safety_acknowledgement ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON safety_acknowledgement USING (center_id = current_center());
GRANT SELECT, INSERT ON safety_acknowledgement TO contact_center_service;
--rollback DROP TABLE safety_acknowledgement;

--changeset team:create-erase-safety-plans splitStatements:false
CREATE FUNCTION erase_safety_plans(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE safety_plan
    SET arrival = NULL, departure = NULL, not_allowed = '{}', medical = NULL, steps = '[]'
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_safety_plans(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_safety_plans(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_safety_plans(uuid);
