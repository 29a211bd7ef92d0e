--liquibase formatted sql

--changeset team:create-timetable-proposal
--comment: A timetable that was asked for. A node that makes it holds it until taken_until by the machine's clock; held by none, any node may take it.
CREATE TABLE timetable_proposal (
  id            uuid PRIMARY KEY,
  center_id     uuid NOT NULL REFERENCES center,
  status        text NOT NULL,
  from_day      date NOT NULL,
  weeks         integer NOT NULL,
  may_move      boolean NOT NULL,
  requested_by  uuid NOT NULL REFERENCES account,
  requested_at  timestamptz NOT NULL,
  taken_until   timestamptz,
  attempts      integer NOT NULL,
  worth         bigint,
  bound         bigint,
  solve_millis  bigint,
  version       integer NOT NULL,
  CONSTRAINT timetable_proposal_of_its_center UNIQUE (center_id, id),
  CONSTRAINT timetable_proposal_status_known
    CHECK (status IN ('RUNNING', 'READY', 'FAILED', 'ACCEPTED', 'DISCARDED')),
  CONSTRAINT timetable_proposal_weeks CHECK (weeks BETWEEN 1 AND 8),
  CONSTRAINT timetable_proposal_measured CHECK (
    (status NOT IN ('READY', 'ACCEPTED') OR (worth IS NOT NULL AND solve_millis IS NOT NULL))
    AND (worth IS NULL) = (bound IS NULL) AND worth <= bound)
);
CREATE INDEX timetable_proposal_newest ON timetable_proposal (center_id, requested_at, id);
CREATE INDEX timetable_proposal_running ON timetable_proposal (center_id, requested_at)
  WHERE status = 'RUNNING';
ALTER TABLE timetable_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON timetable_proposal USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON timetable_proposal TO contact_center_service;
--rollback DROP TABLE timetable_proposal;

--changeset team:create-timetable-proposal-row
--comment: A visit proposed, or an agreed one that would move. Nothing is booked by it.
CREATE TABLE timetable_proposal_row (
  proposal_id    uuid NOT NULL,
  number         integer NOT NULL,
  center_id      uuid NOT NULL REFERENCES center,
  case_id        uuid NOT NULL,
  status         text NOT NULL,
  visit_type     text NOT NULL,
  starts_at      timestamptz NOT NULL,
  ends_at        timestamptz NOT NULL,
  room_id        uuid,
  supervisor_ids uuid[] NOT NULL,
  court_minimum  boolean NOT NULL,
  wait_days      integer NOT NULL,
  preferred      boolean NOT NULL,
  moved_visit_id uuid,
  moved_from     timestamptz,
  refusal        text,
  visit_id       uuid,
  PRIMARY KEY (proposal_id, number),
  CONSTRAINT timetable_proposal_row_proposal_known
    FOREIGN KEY (center_id, proposal_id) REFERENCES timetable_proposal (center_id, id),
  CONSTRAINT timetable_proposal_row_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT timetable_proposal_row_status_known CHECK (status IN ('OPEN', 'ACCEPTED', 'REFUSED')),
  CONSTRAINT timetable_proposal_row_type_known
    CHECK (visit_type IN ('SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL')),
  CONSTRAINT timetable_proposal_row_in_order CHECK (starts_at < ends_at),
  CONSTRAINT timetable_proposal_row_moved CHECK ((moved_visit_id IS NULL) = (moved_from IS NULL)),
  CONSTRAINT timetable_proposal_row_refused CHECK ((status = 'REFUSED') = (refusal IS NOT NULL)),
  CONSTRAINT timetable_proposal_row_accepted CHECK ((status = 'ACCEPTED') = (visit_id IS NOT NULL))
);
CREATE INDEX timetable_proposal_row_of_case ON timetable_proposal_row (center_id, case_id);
ALTER TABLE timetable_proposal_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON timetable_proposal_row USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON timetable_proposal_row TO contact_center_service;
--rollback DROP TABLE timetable_proposal_row;

--changeset team:create-timetable-proposal-unserved
--comment: What found no place in a proposal, and what was in the way.
CREATE TABLE timetable_proposal_unserved (
  proposal_id   uuid NOT NULL,
  number        integer NOT NULL,
  center_id     uuid NOT NULL REFERENCES center,
  case_id       uuid NOT NULL,
  week_of       date NOT NULL,
  court_minimum boolean NOT NULL,
  wait_days     integer NOT NULL,
  reason        text NOT NULL,
  PRIMARY KEY (proposal_id, number),
  CONSTRAINT timetable_proposal_unserved_proposal_known
    FOREIGN KEY (center_id, proposal_id) REFERENCES timetable_proposal (center_id, id),
  CONSTRAINT timetable_proposal_unserved_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT timetable_proposal_unserved_reason_known
    CHECK (reason IN ('NO_LEGAL_TIME', 'FAMILY', 'ROOM', 'SUPERVISOR'))
);
ALTER TABLE timetable_proposal_unserved ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON timetable_proposal_unserved USING (center_id = current_center());
GRANT SELECT, INSERT ON timetable_proposal_unserved TO contact_center_service;
--rollback DROP TABLE timetable_proposal_unserved;

--changeset team:find-running-proposals
--comment: In which centers a timetable is yet to be made, for a node that looks for such work in nobody's name.
CREATE FUNCTION proposal_centers() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT DISTINCT center_id FROM timetable_proposal WHERE status = ''RUNNING'' ORDER BY center_id';
REVOKE ALL ON FUNCTION proposal_centers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION proposal_centers() TO contact_center_service;
--rollback DROP FUNCTION proposal_centers();
