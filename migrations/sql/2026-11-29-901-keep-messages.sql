--liquibase formatted sql

--changeset team:create-message
--comment: The outbox: a row is written in the transaction of the deed that it tells of, and sent later by whichever node comes first. Address and words lie sealed in content, which goes when the case is anonymised, and with sending where it holds a secret or is of no case.
CREATE TABLE message (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  kind       text NOT NULL,
  case_id    uuid,
  person_id  uuid,
  account_id uuid,
  subject_id uuid,
  state      text NOT NULL,
  once       text,
  language   text NOT NULL,
  content    bytea,
  status     text NOT NULL,
  created_at timestamptz NOT NULL,
  due_at     timestamptz NOT NULL,
  expires_at timestamptz,
  tries      integer NOT NULL,
  setback    text,
  ended_at   timestamptz,
  CONSTRAINT message_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  CONSTRAINT message_status_known
    CHECK (status IN ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN')),
  CONSTRAINT message_ended_whole CHECK ((status = 'WAITING') = (ended_at IS NULL)),
  CONSTRAINT message_waiting_has_content CHECK (status <> 'WAITING' OR content IS NOT NULL)
);
CREATE UNIQUE INDEX message_once ON message (center_id, once) WHERE once IS NOT NULL;
CREATE INDEX message_due ON message (due_at, center_id) WHERE status = 'WAITING';
CREATE INDEX message_by_case ON message (center_id, case_id, created_at, id)
  WHERE case_id IS NOT NULL;
CREATE INDEX message_by_status ON message (center_id, status, created_at, id);
CREATE INDEX message_by_subject ON message (center_id, subject_id) WHERE subject_id IS NOT NULL;
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON message USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (status, content, due_at, tries, setback, ended_at)
  ON message TO contact_center_service;
--rollback DROP TABLE message;

--changeset team:create-centers-with-messages-due splitStatements:false
--comment: SECURITY DEFINER: where something is to be sent, asked by a job that belongs to no center.
CREATE FUNCTION centers_with_messages_due(asked_at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT DISTINCT center_id FROM message
    WHERE status = 'WAITING' AND due_at <= asked_at ORDER BY center_id
  $$;
REVOKE ALL ON FUNCTION centers_with_messages_due(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION centers_with_messages_due(timestamptz) TO contact_center_service;
--rollback DROP FUNCTION centers_with_messages_due(timestamptz);

--changeset team:create-erase-messages splitStatements:false
--comment: Of an anonymised case stays that and when something was sent; nothing of it is sent any more.
CREATE FUNCTION erase_messages(given_case uuid, given_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE message SET content = NULL,
      status = CASE WHEN status = 'WAITING' THEN 'WITHDRAWN' ELSE status END,
      ended_at = coalesce(ended_at, given_at)
    WHERE case_id = given_case AND is_anonymised(given_case)
  $$;
REVOKE ALL ON FUNCTION erase_messages(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_messages(uuid, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION erase_messages(uuid, timestamptz);
