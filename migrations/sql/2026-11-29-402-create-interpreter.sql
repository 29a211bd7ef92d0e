--liquibase formatted sql

--changeset team:create-interpreter
--comment: Who interprets at visits: neutral and of age, not necessarily with an account. Of age is known by the date of birth, or because somebody made sure of it.
CREATE TABLE interpreter (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  name       text NOT NULL,
  languages  text[] NOT NULL,
  birth_date date,
  adult      boolean NOT NULL,
  person_id  uuid,
  phone      text,
  email      text,
  active     boolean NOT NULL,
  version    integer NOT NULL,
  CONSTRAINT interpreter_of_its_center UNIQUE (center_id, id),
  CONSTRAINT interpreter_person_known
    FOREIGN KEY (center_id, person_id) REFERENCES person (center_id, id),
  CONSTRAINT interpreter_speaks_a_language CHECK (cardinality(languages) > 0),
  CONSTRAINT interpreter_of_age CHECK (adult OR birth_date IS NOT NULL)
);
CREATE INDEX interpreter_by_name ON interpreter (center_id, name, id);
ALTER TABLE interpreter ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON interpreter USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON interpreter TO contact_center_service;
--rollback DROP TABLE interpreter;

--changeset team:create-interpreter-hours
CREATE TABLE interpreter_hours (
  center_id      uuid NOT NULL,
  interpreter_id uuid NOT NULL,
  weekday        text NOT NULL,
  starts         time NOT NULL,
  ends           time NOT NULL,
  PRIMARY KEY (center_id, interpreter_id, weekday, starts),
  CONSTRAINT interpreter_hours_known
    FOREIGN KEY (center_id, interpreter_id) REFERENCES interpreter (center_id, id),
  CONSTRAINT interpreter_hours_weekday_known CHECK (weekday IN
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  CONSTRAINT interpreter_hours_in_order CHECK (starts < ends)
);
ALTER TABLE interpreter_hours ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON interpreter_hours USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON interpreter_hours TO contact_center_service;
--rollback DROP TABLE interpreter_hours;

--changeset team:create-interpreter-absence
CREATE TABLE interpreter_absence (
  center_id      uuid NOT NULL,
  interpreter_id uuid NOT NULL,
  first_day      date NOT NULL,
  last_day       date NOT NULL,
  PRIMARY KEY (center_id, interpreter_id, first_day, last_day),
  CONSTRAINT interpreter_absence_known
    FOREIGN KEY (center_id, interpreter_id) REFERENCES interpreter (center_id, id),
  CONSTRAINT interpreter_absence_in_order CHECK (first_day <= last_day)
);
ALTER TABLE interpreter_absence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON interpreter_absence USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON interpreter_absence TO contact_center_service;
--rollback DROP TABLE interpreter_absence;
