--liquibase formatted sql

--changeset team:create-center
CREATE TABLE center (
  id              uuid PRIMARY KEY,
  name            text NOT NULL,
  address         text NOT NULL,
  phone           text NOT NULL,
  email           text NOT NULL,
  time_zone       text NOT NULL,
  languages       text[] NOT NULL,
  opens_on        date NOT NULL,
  gap_minutes     integer NOT NULL,
  handover_minutes integer NOT NULL,
  first_arrival   text NOT NULL,
  separation      text NOT NULL,
  late_minutes    integer NOT NULL,
  notice_hours    integer NOT NULL,
  visitors_at_most integer NOT NULL,
  review_days     integer NOT NULL,
  incident_hours  integer NOT NULL,
  note_lock_hours integer NOT NULL,
  version         integer NOT NULL,
  CONSTRAINT center_speaks_a_language CHECK (cardinality(languages) > 0),
  CONSTRAINT center_first_arrival_known CHECK (first_arrival IN ('RESIDENTIAL', 'VISITING')),
  CONSTRAINT center_separation_known CHECK (separation IN ('BUILDING', 'DOOR')),
  CONSTRAINT center_building_keeps_residential_first
    CHECK (separation = 'DOOR' OR first_arrival = 'RESIDENTIAL'),
  CONSTRAINT center_figures_sensible CHECK (
    gap_minutes BETWEEN 0 AND 240 AND handover_minutes BETWEEN 0 AND 120
    AND late_minutes BETWEEN 0 AND 240 AND notice_hours BETWEEN 0 AND 720
    AND visitors_at_most BETWEEN 1 AND 50 AND review_days BETWEEN 1 AND 730
    AND incident_hours BETWEEN 1 AND 720 AND note_lock_hours BETWEEN 1 AND 720)
);
ALTER TABLE center ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON center USING (id = current_center());
GRANT SELECT, INSERT, UPDATE ON center TO contact_center_service;
--rollback DROP TABLE center;

--changeset team:create-site
CREATE TABLE site (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  name      text NOT NULL,
  address   text NOT NULL
);
CREATE INDEX site_by_center ON site (center_id);
ALTER TABLE site ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON site USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON site TO contact_center_service;
--rollback DROP TABLE site;

--changeset team:create-room
CREATE TABLE room (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  site_id   uuid NOT NULL REFERENCES site,
  name      text NOT NULL,
  capacity  integer NOT NULL,
  features  text[] NOT NULL,
  active    boolean NOT NULL,
  version   integer NOT NULL,
  CONSTRAINT room_capacity_sensible CHECK (capacity BETWEEN 1 AND 50),
  CONSTRAINT room_name_unique UNIQUE (center_id, name)
);
ALTER TABLE room ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON room USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON room TO contact_center_service;
--rollback DROP TABLE room;

--changeset team:create-opening-hours
CREATE TABLE opening_hours (
  center_id uuid NOT NULL REFERENCES center,
  weekday   text NOT NULL,
  opens     time NOT NULL,
  closes    time NOT NULL,
  PRIMARY KEY (center_id, weekday, opens),
  CONSTRAINT opening_hours_weekday_known CHECK (weekday IN
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  CONSTRAINT opening_hours_in_order CHECK (opens < closes)
);
ALTER TABLE opening_hours ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON opening_hours USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON opening_hours TO contact_center_service;
--rollback DROP TABLE opening_hours;

--changeset team:create-closing-day
CREATE TABLE closing_day (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  day       date NOT NULL,
  reason    text NOT NULL,
  CONSTRAINT closing_day_unique UNIQUE (center_id, day)
);
ALTER TABLE closing_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON closing_day USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON closing_day TO contact_center_service;
--rollback DROP TABLE closing_day;

--changeset team:create-court
CREATE TABLE court (
  id        uuid PRIMARY KEY,
  center_id uuid NOT NULL REFERENCES center,
  name      text NOT NULL,
  CONSTRAINT court_name_unique UNIQUE (center_id, name),
  CONSTRAINT court_of_its_center UNIQUE (center_id, id)
);
ALTER TABLE court ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON court USING (center_id = current_center());
GRANT SELECT, INSERT ON court TO contact_center_service;
--rollback DROP TABLE court;
