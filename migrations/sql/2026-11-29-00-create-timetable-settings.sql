--liquibase formatted sql

--changeset team:create-timetable-settings
--comment: By what figures a center plans its visits; without a row by those the program proposes.
CREATE TABLE timetable_settings (
  center_id                  uuid PRIMARY KEY REFERENCES center,
  plan_weeks                 integer NOT NULL,
  supervisor_minutes_per_day integer NOT NULL,
  break_minutes              integer NOT NULL,
  no_shows_to_flag           integer NOT NULL,
  changes_to_flag            integer NOT NULL,
  changes_within_days        integer NOT NULL,
  order_warning_days         integer NOT NULL,
  version                    integer NOT NULL,
  CONSTRAINT timetable_settings_sensible CHECK (
    plan_weeks BETWEEN 1 AND 52 AND supervisor_minutes_per_day BETWEEN 5 AND 1440
    AND break_minutes BETWEEN 0 AND 240 AND no_shows_to_flag BETWEEN 1 AND 50
    AND changes_to_flag BETWEEN 1 AND 100 AND changes_within_days BETWEEN 1 AND 730
    AND order_warning_days BETWEEN 1 AND 365)
);
ALTER TABLE timetable_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON timetable_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON timetable_settings TO contact_center_service;
--rollback DROP TABLE timetable_settings;
