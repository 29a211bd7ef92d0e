--liquibase formatted sql

--changeset team:create-restriction
--comment: People or families who must never be in one building at once. Entered in a case, for the whole family or one of it; against a person or another family. Never deleted: it ends with a day.
CREATE TABLE restriction (
  id           uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  one_case     uuid NOT NULL,
  one_person   uuid,
  other_case   uuid,
  other_person uuid,
  reason       text NOT NULL,
  valid_from   date NOT NULL,
  valid_until  date,
  entered_by   uuid NOT NULL REFERENCES account,
  entered_at   timestamptz NOT NULL,
  end_reason   text,
  ended_by     uuid REFERENCES account,
  ended_at     timestamptz,
  CONSTRAINT restriction_one_case_known
    FOREIGN KEY (center_id, one_case) REFERENCES case_file (center_id, id),
  CONSTRAINT restriction_one_person_known
    FOREIGN KEY (center_id, one_person) REFERENCES person (center_id, id),
  CONSTRAINT restriction_other_case_known
    FOREIGN KEY (center_id, other_case) REFERENCES case_file (center_id, id),
  CONSTRAINT restriction_other_person_known
    FOREIGN KEY (center_id, other_person) REFERENCES person (center_id, id),
  CONSTRAINT restriction_from_one CHECK (num_nonnulls(other_case, other_person) = 1),
  CONSTRAINT restriction_from_another CHECK (other_case IS DISTINCT FROM one_case
    AND (one_person IS NULL OR other_person IS DISTINCT FROM one_person)),
  CONSTRAINT restriction_in_order CHECK (valid_from <= valid_until),
  CONSTRAINT restriction_ended_whole CHECK (num_nulls(end_reason, ended_by, ended_at) IN (0, 3)
    AND (ended_at IS NULL OR valid_until IS NOT NULL))
);
CREATE INDEX restriction_by_one_case ON restriction (one_case);
CREATE INDEX restriction_by_other_case ON restriction (other_case);
CREATE INDEX restriction_by_one_person ON restriction (one_person);
CREATE INDEX restriction_by_other_person ON restriction (other_person);
ALTER TABLE restriction ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON restriction USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (valid_until, end_reason, ended_by, ended_at)
  ON restriction TO contact_center_service;
--rollback DROP TABLE restriction;

--changeset team:create-case-door-rules
--comment: What a case asks of the door instead of the center's settings; an empty column leaves it to the center.
CREATE TABLE case_door_rules (
  case_id          uuid PRIMARY KEY,
  center_id        uuid NOT NULL REFERENCES center,
  gap_minutes      integer,
  handover_minutes integer,
  first_arrival    text,
  separation       text,
  version          integer NOT NULL,
  CONSTRAINT case_door_rules_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT case_door_rules_minutes_sensible
    CHECK (gap_minutes BETWEEN 0 AND 240 AND handover_minutes BETWEEN 0 AND 120),
  CONSTRAINT case_door_rules_known CHECK (first_arrival IN ('RESIDENTIAL', 'VISITING')
    AND separation IN ('BUILDING', 'DOOR')),
  CONSTRAINT case_door_rules_residential_first
    CHECK (NOT (separation = 'BUILDING' AND first_arrival = 'VISITING'))
);
ALTER TABLE case_door_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON case_door_rules USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON case_door_rules TO contact_center_service;
--rollback DROP TABLE case_door_rules;

--changeset team:create-erase-restrictions splitStatements:false
--comment: SECURITY DEFINER: of an anonymised case stays that there was a restriction, and when; why goes.
CREATE FUNCTION erase_restrictions(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE restriction
    SET reason = '', end_reason = CASE WHEN end_reason IS NULL THEN NULL ELSE '' END
    WHERE (one_case = given_case OR other_case = given_case) AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_restrictions(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_restrictions(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_restrictions(uuid);
