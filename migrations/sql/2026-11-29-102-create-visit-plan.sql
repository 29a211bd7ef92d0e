--liquibase formatted sql

--changeset team:create-visit-plan
--comment: The recurring pattern that an order or an agreement sets. Supervisors and participants are empty where the service chooses, or everybody comes.
CREATE TABLE visit_plan (
  id                   uuid PRIMARY KEY,
  center_id            uuid NOT NULL REFERENCES center,
  case_id              uuid NOT NULL,
  visit_type           text NOT NULL,
  rrule                text NOT NULL,
  starts_on            date NOT NULL,
  ends_on              date,
  start_time           time NOT NULL,
  duration_minutes     integer NOT NULL,
  lengths              jsonb NOT NULL,
  except_dates         jsonb NOT NULL,
  extra_dates          jsonb NOT NULL,
  room_id              uuid REFERENCES room,
  supervisor_ids       uuid[] NOT NULL,
  participants         uuid[] NOT NULL,
  interpreter_language text,
  laid_until           date NOT NULL,
  checked_on           date,
  planned_by           uuid NOT NULL REFERENCES account,
  planned_at           timestamptz NOT NULL,
  version              integer NOT NULL,
  CONSTRAINT visit_plan_of_its_center UNIQUE (center_id, id),
  CONSTRAINT visit_plan_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT visit_plan_type_known
    CHECK (visit_type IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL')),
  CONSTRAINT visit_plan_has_rule CHECK (rrule <> ''),
  CONSTRAINT visit_plan_ends_after_start CHECK (ends_on >= starts_on - 1),
  CONSTRAINT visit_plan_length_sensible CHECK (duration_minutes BETWEEN 5 AND 1440),
  CONSTRAINT visit_plan_room_or_video CHECK (visit_type <> 'VIRTUAL' OR room_id IS NULL)
);
CREATE INDEX visit_plan_by_case ON visit_plan (case_id, planned_at, id);
CREATE INDEX visit_plan_to_check ON visit_plan (center_id, checked_on);
ALTER TABLE visit_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON visit_plan USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON visit_plan TO contact_center_service;
--rollback DROP TABLE visit_plan;

--changeset team:create-plan-occurrence
--comment: What became of each day of a plan that was laid out: a visit, an open wish with what is in the way, or left out by choice. The times are those it was booked for, so that a visit moved by hand is known.
CREATE TABLE plan_occurrence (
  plan_id   uuid NOT NULL,
  center_id uuid NOT NULL,
  day       date NOT NULL,
  state     text NOT NULL,
  visit_id  uuid,
  starts_at timestamptz,
  ends_at   timestamptz,
  reasons   jsonb NOT NULL,
  CONSTRAINT plan_occurrence_pkey PRIMARY KEY (plan_id, day),
  CONSTRAINT plan_occurrence_plan_known
    FOREIGN KEY (center_id, plan_id) REFERENCES visit_plan (center_id, id),
  CONSTRAINT plan_occurrence_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT plan_occurrence_of_one_visit UNIQUE (visit_id),
  CONSTRAINT plan_occurrence_state_known CHECK (state IN ('BOOKED', 'OPEN', 'LEFT_OUT')),
  CONSTRAINT plan_occurrence_booked_is_a_visit CHECK ((state = 'BOOKED') = (visit_id IS NOT NULL)),
  CONSTRAINT plan_occurrence_has_times
    CHECK ((visit_id IS NULL OR starts_at IS NOT NULL) AND (starts_at IS NULL) = (ends_at IS NULL))
);
ALTER TABLE plan_occurrence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON plan_occurrence USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_occurrence TO contact_center_service;
--rollback DROP TABLE plan_occurrence;

--changeset team:create-planning-centers splitStatements:false
--comment: SECURITY DEFINER: where plans are to be laid out, asked by the job, which belongs to no center.
CREATE FUNCTION planning_centers() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT DISTINCT center_id FROM visit_plan ORDER BY center_id';
REVOKE ALL ON FUNCTION planning_centers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning_centers() TO contact_center_service;
--rollback DROP FUNCTION planning_centers();
