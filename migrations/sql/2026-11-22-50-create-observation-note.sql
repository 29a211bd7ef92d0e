--liquibase formatted sql

--changeset team:create-observation-note
--comment: A factual entry about a visit. Once signed, nothing of it can change any more.
CREATE TABLE observation_note (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL REFERENCES center,
  visit_id    uuid NOT NULL,
  case_id     uuid NOT NULL,
  author      uuid NOT NULL REFERENCES account,
  text        text NOT NULL,
  observed_at timestamptz NOT NULL,
  written_at  timestamptz NOT NULL,
  signed_at   timestamptz,
  version     integer NOT NULL,
  CONSTRAINT observation_note_of_its_center UNIQUE (center_id, id),
  CONSTRAINT observation_note_visit_known
    FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT observation_note_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id)
);
CREATE INDEX observation_note_by_visit ON observation_note (visit_id, observed_at, id);
ALTER TABLE observation_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON observation_note USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON observation_note TO contact_center_service;
--rollback DROP TABLE observation_note;

--changeset team:keep-signed-notes splitStatements:false
--comment: Whatever the program does: a signed note stays as it is, and a note never changes its author or its visit.
CREATE FUNCTION refuse_to_rewrite_note() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF OLD.signed_at IS NOT NULL THEN
      RAISE EXCEPTION 'a signed note is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.id, NEW.center_id, NEW.visit_id, NEW.case_id, NEW.author, NEW.written_at)
      IS DISTINCT FROM (OLD.id, OLD.center_id, OLD.visit_id, OLD.case_id, OLD.author, OLD.written_at)
    THEN
      RAISE EXCEPTION 'a note keeps its author and its visit' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER observation_note_kept BEFORE UPDATE ON observation_note
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_note();
--rollback DROP TRIGGER observation_note_kept ON observation_note; DROP FUNCTION refuse_to_rewrite_note();

--changeset team:create-note-amendment
--comment: What was added later stands beside the note, with its own author and date; never changed, never removed.
CREATE TABLE note_amendment (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  note_id    uuid NOT NULL,
  author     uuid NOT NULL REFERENCES account,
  text       text NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT note_amendment_note_known
    FOREIGN KEY (center_id, note_id) REFERENCES observation_note (center_id, id)
);
CREATE INDEX note_amendment_by_note ON note_amendment (note_id, written_at, id);
ALTER TABLE note_amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON note_amendment USING (center_id = current_center());
GRANT SELECT, INSERT ON note_amendment TO contact_center_service;
--rollback DROP TABLE note_amendment;
