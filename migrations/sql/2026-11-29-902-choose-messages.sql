--liquibase formatted sql

--changeset team:create-messaging-choice
--comment: How a person wants to be written to; without a row by mail, where there is an address of their own.
CREATE TABLE messaging_choice (
  person_id    uuid PRIMARY KEY,
  center_id    uuid NOT NULL REFERENCES center,
  channel      text NOT NULL,
  email_shared boolean NOT NULL,
  invitations  boolean NOT NULL,
  language     text,
  version      integer NOT NULL,
  CONSTRAINT messaging_choice_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT messaging_choice_channel_known CHECK (channel IN ('EMAIL', 'NONE'))
);
ALTER TABLE messaging_choice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON messaging_choice USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON messaging_choice TO contact_center_service;
--rollback DROP TABLE messaging_choice;

--changeset team:create-message-settings
--comment: When a center reminds, whether it tells of changes, and when staff hear what they are to do.
CREATE TABLE message_settings (
  center_id      uuid PRIMARY KEY REFERENCES center,
  reminder_hours integer[] NOT NULL,
  visit_notices  boolean NOT NULL,
  digest_at      time NOT NULL,
  version        integer NOT NULL,
  CONSTRAINT message_settings_sensible CHECK (cardinality(reminder_hours) <= 4
    AND 1 <= ALL (reminder_hours) AND 336 >= ALL (reminder_hours))
);
ALTER TABLE message_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON message_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON message_settings TO contact_center_service;
--rollback DROP TABLE message_settings;

--changeset team:create-message-template
--comment: What a center says in its own words instead of those of the program.
CREATE TABLE message_template (
  center_id uuid NOT NULL REFERENCES center,
  kind      text NOT NULL,
  language  text NOT NULL,
  body      text NOT NULL,
  version   integer NOT NULL,
  PRIMARY KEY (center_id, kind, language)
);
ALTER TABLE message_template ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON message_template USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON message_template TO contact_center_service;
--rollback DROP TABLE message_template;

--changeset team:create-staff-mail
--comment: Where a member of staff wants mail of the service, sealed, and which.
CREATE TABLE staff_mail (
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL REFERENCES account,
  address    bytea NOT NULL,
  alerts     boolean NOT NULL,
  digest     boolean NOT NULL,
  language   text NOT NULL,
  version    integer NOT NULL,
  PRIMARY KEY (center_id, account_id)
);
ALTER TABLE staff_mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON staff_mail USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_mail TO contact_center_service;
--rollback DROP TABLE staff_mail;

--changeset team:create-digest-day
--comment: For which day the digests of a center were written: once, whichever node looks first.
CREATE TABLE digest_day (
  center_id uuid PRIMARY KEY REFERENCES center,
  day       date NOT NULL
);
ALTER TABLE digest_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON digest_day USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON digest_day TO contact_center_service;
--rollback DROP TABLE digest_day;

--changeset team:create-centers-to-tell splitStatements:false
--comment: SECURITY DEFINER: where visits are near and where somebody wants a digest, asked by jobs that belong to no center.
CREATE FUNCTION centers_with_visits_near(after timestamptz, until timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT DISTINCT center_id FROM visit
    WHERE status IN ('PLANNED', 'CONFIRMED') AND starts_at > after AND starts_at <= until
    ORDER BY center_id
  $$;
CREATE FUNCTION centers_with_digests() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT DISTINCT center_id FROM staff_mail WHERE digest ORDER BY center_id';
REVOKE ALL ON FUNCTION centers_with_visits_near(timestamptz, timestamptz), centers_with_digests()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION centers_with_visits_near(timestamptz, timestamptz),
  centers_with_digests() TO contact_center_service;
--rollback DROP FUNCTION centers_with_visits_near(timestamptz, timestamptz); DROP FUNCTION centers_with_digests();

--changeset team:find-visits-near
--comment: For the reminders, which look at all centers at once.
CREATE INDEX visit_near ON visit (starts_at) WHERE status IN ('PLANNED', 'CONFIRMED');
--rollback DROP INDEX visit_near;
