--liquibase formatted sql

--changeset team:create-availability
CREATE TABLE availability (
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL REFERENCES account,
  weekday    text NOT NULL,
  starts     time NOT NULL,
  ends       time NOT NULL,
  PRIMARY KEY (center_id, account_id, weekday, starts),
  CONSTRAINT availability_weekday_known CHECK (weekday IN
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  CONSTRAINT availability_in_order CHECK (starts < ends)
);
ALTER TABLE availability ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON availability USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON availability TO contact_center_service;
--rollback DROP TABLE availability;

--changeset team:create-absence
CREATE TABLE absence (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL REFERENCES account,
  first_day  date NOT NULL,
  last_day   date NOT NULL,
  CONSTRAINT absence_in_order CHECK (first_day <= last_day)
);
CREATE INDEX absence_by_account ON absence (center_id, account_id, last_day);
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON absence USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON absence TO contact_center_service;
--rollback DROP TABLE absence;
