--liquibase formatted sql

--changeset team:mark-parents-told
--comment: Whether the person told of an incident is a parent of the case, or a carer: what a deadline asks for.
ALTER TABLE incident_notification ADD COLUMN to_parent boolean NOT NULL DEFAULT false;
UPDATE incident_notification n SET to_parent = true
FROM incident i JOIN case_party p ON p.case_id = i.case_id
WHERE i.id = n.incident_id AND p.person_id = n.person_id
  AND p.role IN ('RESIDENTIAL_PARENT', 'CARER', 'VISITING_PARENT');
ALTER TABLE incident_notification ALTER COLUMN to_parent DROP DEFAULT;
--rollback ALTER TABLE incident_notification DROP COLUMN to_parent;

--changeset team:create-incident-settings
CREATE TABLE incident_settings (
  center_id    uuid PRIMARY KEY REFERENCES center,
  parent_hours integer NOT NULL,
  review_hours integer NOT NULL,
  version      integer NOT NULL,
  CONSTRAINT incident_settings_sensible
    CHECK (parent_hours BETWEEN 1 AND 720 AND review_hours BETWEEN 1 AND 720)
);
ALTER TABLE incident_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON incident_settings TO contact_center_service;
--rollback DROP TABLE incident_settings;

--changeset team:create-incident-hold
--comment: Child protection wants the parents not told for now; a released one stays as a record that it was.
CREATE TABLE incident_hold (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  incident_id    uuid NOT NULL,
  authority      text NOT NULL,
  reason         text NOT NULL,
  placed_by      uuid NOT NULL REFERENCES account,
  placed_at      timestamptz NOT NULL,
  release_reason text,
  released_by    uuid REFERENCES account,
  released_at    timestamptz,
  CONSTRAINT incident_hold_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_hold_released_whole
    CHECK (num_nulls(release_reason, released_by, released_at) IN (0, 3)),
  CONSTRAINT incident_hold_in_order CHECK (placed_at <= released_at)
);
CREATE UNIQUE INDEX incident_hold_one_at_a_time ON incident_hold (incident_id)
  WHERE released_at IS NULL;
CREATE INDEX incident_hold_by_incident ON incident_hold (incident_id, placed_at, id);
ALTER TABLE incident_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_hold USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (release_reason, released_by, released_at)
  ON incident_hold TO contact_center_service;
--rollback DROP TABLE incident_hold;

--changeset team:create-incident-escalation
--comment: What of an incident was found overdue: once, whichever node looks first.
CREATE TABLE incident_escalation (
  center_id    uuid NOT NULL REFERENCES center,
  incident_id  uuid NOT NULL,
  kind         text NOT NULL,
  due_at       timestamptz NOT NULL,
  escalated_at timestamptz NOT NULL,
  PRIMARY KEY (incident_id, kind),
  CONSTRAINT incident_escalation_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_escalation_kind_known CHECK (kind IN ('REPORT', 'TELL_PARENT', 'REVIEW'))
);
ALTER TABLE incident_escalation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_escalation USING (center_id = current_center());
GRANT SELECT, INSERT ON incident_escalation TO contact_center_service;
--rollback DROP TABLE incident_escalation;

--changeset team:create-centers-with-incidents splitStatements:false
--comment: SECURITY DEFINER: where something may be overdue, asked by a job that belongs to no center.
CREATE FUNCTION centers_with_incidents() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$SELECT DISTINCT center_id FROM incident WHERE status <> 'CLOSED' ORDER BY center_id$$;
REVOKE ALL ON FUNCTION centers_with_incidents() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION centers_with_incidents() TO contact_center_service;
--rollback DROP FUNCTION centers_with_incidents();

--changeset team:create-erase-incident-holds splitStatements:false
CREATE FUNCTION erase_incident_holds(given_case uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE incident_hold h
    SET authority = '', reason = '',
      release_reason = CASE WHEN release_reason IS NOT NULL THEN '' END
    FROM incident i
    WHERE i.id = h.incident_id AND i.case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_incident_holds(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_incident_holds(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_incident_holds(uuid);
