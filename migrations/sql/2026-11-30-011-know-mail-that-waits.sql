--liquibase formatted sql

--changeset team:add-message-hindered-since
--comment: Since when the mail server does not take a message: it tells since when the server fails.
ALTER TABLE message ADD COLUMN hindered_since timestamptz;
GRANT UPDATE (hindered_since) ON message TO contact_center_service;
--rollback ALTER TABLE message DROP COLUMN hindered_since;

--changeset team:find-messages-of-person
--comment: For the copy of what is kept of somebody.
CREATE INDEX message_by_person ON message (center_id, person_id, created_at, id)
  WHERE person_id IS NOT NULL;
--rollback DROP INDEX message_by_person;
