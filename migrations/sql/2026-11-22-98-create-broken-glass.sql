--liquibase formatted sql

--changeset team:create-broken-glass
--comment: Who opened a case that is not their own, why, and until when. Ended early, never changed otherwise, never deleted.
CREATE TABLE broken_glass (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  case_id   uuid NOT NULL,
  broken_by uuid NOT NULL REFERENCES account,
  reason    text NOT NULL,
  broken_at timestamptz NOT NULL,
  until     timestamptz NOT NULL,
  seen_by   uuid REFERENCES account,
  seen_at   timestamptz,
  CONSTRAINT broken_glass_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT broken_glass_has_reason CHECK (reason <> ''),
  CONSTRAINT broken_glass_ends CHECK (until >= broken_at),
  CONSTRAINT broken_glass_an_hour CHECK (until <= broken_at + interval '1 hour'),
  CONSTRAINT broken_glass_seen_by_someone CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);
CREATE INDEX broken_glass_newest ON broken_glass (center_id, broken_at, id);
CREATE INDEX broken_glass_by_user ON broken_glass (center_id, broken_by, until);
CREATE INDEX broken_glass_by_case ON broken_glass (case_id);
ALTER TABLE broken_glass ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON broken_glass USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (until, seen_by, seen_at) ON broken_glass TO contact_center_service;
--rollback DROP TABLE broken_glass;

--changeset team:know-cases-worked-on splitStatements:false
--comment: The one statement of which cases a case worker works on: those assigned, and those opened for an hour.
CREATE FUNCTION cases_worked_on(worker uuid, moment timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  BEGIN ATOMIC
    SELECT c.id FROM case_file c
    WHERE c.center_id = current_center() AND c.case_worker = worker
    UNION
    SELECT g.case_id FROM broken_glass g
    WHERE g.center_id = current_center() AND g.broken_by = worker
      AND g.broken_at <= moment AND g.until > moment;
  END;
--rollback DROP FUNCTION cases_worked_on(uuid, timestamptz);
