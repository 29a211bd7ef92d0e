--liquibase formatted sql

--changeset team:create-questionnaire
--comment: What a center asks when it judges risk; version 1 is the program's own, and no row. Never changed, for screenings rest on it.
CREATE TABLE questionnaire (
  id             uuid PRIMARY KEY,
  center_id      uuid NOT NULL REFERENCES center,
  version        integer NOT NULL,
  ambers_for_red integer NOT NULL,
  questions      jsonb NOT NULL,
  made_by        uuid NOT NULL REFERENCES account,
  made_at        timestamptz NOT NULL,
  CONSTRAINT questionnaire_version_unique UNIQUE (center_id, version),
  CONSTRAINT questionnaire_version_counts CHECK (version > 1),
  CONSTRAINT questionnaire_ambers_count CHECK (ambers_for_red > 0)
);
ALTER TABLE questionnaire ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON questionnaire USING (center_id = current_center());
GRANT SELECT, INSERT ON questionnaire TO contact_center_service;
--rollback DROP TABLE questionnaire;

--changeset team:create-screening-settings
--comment: The highest risk that a center carries; any, until it says.
CREATE TABLE screening_settings (
  center_id    uuid PRIMARY KEY REFERENCES center,
  highest_risk text NOT NULL,
  version      integer NOT NULL,
  CONSTRAINT screening_settings_level_known CHECK (highest_risk IN ('GREEN', 'AMBER', 'RED'))
);
ALTER TABLE screening_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON screening_settings USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE ON screening_settings TO contact_center_service;
--rollback DROP TABLE screening_settings;

--changeset team:ground-screening
--comment: What a judgement rests on. A questionnaire may be the program's own, and so no row.
ALTER TABLE screening
  ADD COLUMN case_id uuid,
  ADD COLUMN questionnaire_id uuid,
  ADD COLUMN answers jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN proposed text,
  ADD COLUMN under_investigation boolean NOT NULL DEFAULT false,
  ADD COLUMN order_says_otherwise boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT screening_case_known
    FOREIGN KEY (center_id, case_id) REFERENCES case_file (center_id, id),
  ADD CONSTRAINT screening_proposed_known CHECK (proposed IN ('GREEN', 'AMBER', 'RED')),
  ADD CONSTRAINT screening_investigation_bars CHECK (
    decision = 'REFUSE' OR NOT under_investigation OR order_says_otherwise);
--rollback ALTER TABLE screening DROP COLUMN case_id, DROP COLUMN questionnaire_id,
--rollback   DROP COLUMN answers, DROP COLUMN proposed, DROP COLUMN under_investigation,
--rollback   DROP COLUMN order_says_otherwise;

--changeset team:create-erase-answers splitStatements:false
--comment: SECURITY DEFINER: what was answered goes once the referral is anonymised.
CREATE FUNCTION erase_answers(given_referral uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE screening s SET answers = '[]'
    FROM referral r
    WHERE s.center_id = current_center() AND s.referral_id = given_referral
      AND r.center_id = s.center_id AND r.id = s.referral_id AND r.anonymised_at IS NOT NULL
  $$;
REVOKE ALL ON FUNCTION erase_answers(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_answers(uuid) TO contact_center_service;
--rollback DROP FUNCTION erase_answers(uuid);
