--liquibase formatted sql

--changeset team:create-incident
CREATE TABLE incident (
  id            uuid PRIMARY KEY,
  center_id     uuid NOT NULL REFERENCES center,
  case_id       uuid NOT NULL,
  visit_id      uuid,
  status        text NOT NULL,
  severity      text NOT NULL,
  category      text NOT NULL,
  occurred_at   timestamptz NOT NULL,
  description   text NOT NULL,
  action_taken  text NOT NULL,
  reported_by   uuid NOT NULL REFERENCES account,
  by_supervisor boolean NOT NULL,
  recorded_at   timestamptz NOT NULL,
  submitted_at  timestamptz,
  conclusion    text,
  reviewed_by   uuid REFERENCES account,
  reviewed_at   timestamptz,
  closed_by     uuid REFERENCES account,
  closed_at     timestamptz,
  version       integer NOT NULL,
  CONSTRAINT incident_of_its_center UNIQUE (center_id, id),
  CONSTRAINT incident_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT incident_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT incident_status_known CHECK (status IN ('DRAFT', 'OPEN', 'REVIEWED', 'CLOSED')),
  CONSTRAINT incident_severity_known CHECK (severity IN ('MINOR', 'SERIOUS', 'CRITICAL')),
  CONSTRAINT incident_category_known CHECK (category IN ('INJURY', 'VIOLENCE', 'THREAT',
    'RULE_BROKEN', 'CHILD_DISTRESS', 'ABDUCTION_RISK', 'INTOXICATION', 'OTHER')),
  CONSTRAINT incident_of_supervisor_has_visit CHECK (NOT by_supervisor OR visit_id IS NOT NULL),
  CONSTRAINT incident_submitted_unless_draft
    CHECK ((status = 'DRAFT') = (submitted_at IS NULL)),
  CONSTRAINT incident_reviewed_has_conclusion CHECK (
    (status IN ('REVIEWED', 'CLOSED')) = (conclusion IS NOT NULL)
    AND (conclusion IS NULL) = (reviewed_by IS NULL)
    AND (conclusion IS NULL) = (reviewed_at IS NULL)),
  CONSTRAINT incident_closed_by_someone CHECK (
    (status = 'CLOSED') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL))
);
CREATE INDEX incident_newest ON incident (center_id, occurred_at, id);
CREATE INDEX incident_by_case ON incident (case_id, occurred_at, id);
CREATE INDEX incident_by_visit ON incident (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX incident_by_reporter ON incident (reported_by, occurred_at, id);
ALTER TABLE incident ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON incident TO contact_center_service;
--rollback DROP TABLE incident;

--changeset team:keep-submitted-incidents splitStatements:false
--comment: Whatever the program does: what was reported stays as it was submitted, and a report never changes its author or its case.
CREATE FUNCTION refuse_to_rewrite_incident() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF (NEW.id, NEW.center_id, NEW.case_id, NEW.reported_by, NEW.by_supervisor, NEW.recorded_at)
      IS DISTINCT FROM
      (OLD.id, OLD.center_id, OLD.case_id, OLD.reported_by, OLD.by_supervisor, OLD.recorded_at)
    THEN
      RAISE EXCEPTION 'a report keeps its author and its case' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.status <> 'DRAFT' AND
      (NEW.visit_id, NEW.severity, NEW.category, NEW.occurred_at, NEW.description,
        NEW.action_taken, NEW.submitted_at)
      IS DISTINCT FROM
      (OLD.visit_id, OLD.severity, OLD.category, OLD.occurred_at, OLD.description,
        OLD.action_taken, OLD.submitted_at)
    THEN
      RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER incident_kept BEFORE UPDATE ON incident
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_incident();
--rollback DROP TRIGGER incident_kept ON incident; DROP FUNCTION refuse_to_rewrite_incident();

--changeset team:create-incident-person splitStatements:false
--comment: Who took what part in it. People of a draft are written anew with it; those of a submitted report stay.
CREATE TABLE incident_person (
  center_id   uuid NOT NULL REFERENCES center,
  incident_id uuid NOT NULL,
  person_id   uuid NOT NULL,
  part        text NOT NULL,
  CONSTRAINT incident_person_pkey PRIMARY KEY (incident_id, person_id, part),
  CONSTRAINT incident_person_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_person_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT incident_person_part_known CHECK (part IN ('INVOLVED', 'INJURED', 'WITNESS'))
);
ALTER TABLE incident_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_person USING (center_id = current_center());
CREATE FUNCTION refuse_to_drop_incident_person() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF EXISTS (SELECT FROM incident i WHERE i.id = OLD.incident_id AND i.status <> 'DRAFT') THEN
      RAISE EXCEPTION 'a submitted report is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END
  $$;
CREATE TRIGGER incident_person_kept BEFORE DELETE ON incident_person
  FOR EACH ROW EXECUTE FUNCTION refuse_to_drop_incident_person();
GRANT SELECT, INSERT, DELETE ON incident_person TO contact_center_service;
--rollback DROP TABLE incident_person; DROP FUNCTION refuse_to_drop_incident_person();

--changeset team:create-incident-amendment
--comment: What was added after a report was submitted stands beside it, with its own author and date.
CREATE TABLE incident_amendment (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  incident_id uuid NOT NULL,
  author      uuid NOT NULL REFERENCES account,
  text        text NOT NULL,
  written_at  timestamptz NOT NULL,
  CONSTRAINT incident_amendment_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id)
);
CREATE INDEX incident_amendment_by_incident ON incident_amendment (incident_id, written_at, id);
ALTER TABLE incident_amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_amendment USING (center_id = current_center());
GRANT SELECT, INSERT ON incident_amendment TO contact_center_service;
--rollback DROP TABLE incident_amendment;

--changeset team:create-incident-notification
--comment: Who was told of it, and how: a person of the case, or an authority.
CREATE TABLE incident_notification (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  incident_id uuid NOT NULL,
  person_id   uuid,
  authority   text,
  how         text NOT NULL,
  notified_at timestamptz NOT NULL,
  notified_by uuid NOT NULL REFERENCES account,
  CONSTRAINT incident_notification_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_notification_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT incident_notification_of_one CHECK ((person_id IS NULL) <> (authority IS NULL)),
  CONSTRAINT incident_notification_how_known CHECK (how IN ('IN_PERSON', 'PHONE', 'EMAIL', 'LETTER'))
);
CREATE INDEX incident_notification_by_incident
  ON incident_notification (incident_id, notified_at, id);
ALTER TABLE incident_notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_notification USING (center_id = current_center());
GRANT SELECT, INSERT ON incident_notification TO contact_center_service;
--rollback DROP TABLE incident_notification;

--changeset team:create-incident-follow-up
--comment: What remains to be done after it, by whom and by which day.
CREATE TABLE incident_follow_up (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  incident_id uuid NOT NULL,
  owner_id    uuid NOT NULL REFERENCES account,
  due_on      date NOT NULL,
  task        text NOT NULL,
  created_by  uuid NOT NULL REFERENCES account,
  created_at  timestamptz NOT NULL,
  done_by     uuid REFERENCES account,
  done_at     timestamptz,
  CONSTRAINT incident_follow_up_incident_known
    FOREIGN KEY (center_id, incident_id) REFERENCES incident (center_id, id),
  CONSTRAINT incident_follow_up_done_by_someone CHECK ((done_at IS NULL) = (done_by IS NULL))
);
CREATE INDEX incident_follow_up_by_incident ON incident_follow_up (incident_id, created_at, id);
ALTER TABLE incident_follow_up ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON incident_follow_up USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON incident_follow_up TO contact_center_service;
--rollback DROP TABLE incident_follow_up;
