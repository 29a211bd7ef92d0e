--liquibase formatted sql

--changeset team:create-screening
--comment: Every screening is kept; the latest counts.
CREATE TABLE screening (
  id          uuid PRIMARY KEY,
  center_id   uuid NOT NULL,
  referral_id uuid NOT NULL,
  seq         bigint GENERATED ALWAYS AS IDENTITY,
  level       text NOT NULL,
  factors     text[] NOT NULL,
  decision    text NOT NULL,
  notes       text,
  decided_by  uuid NOT NULL REFERENCES account,
  decided_at  timestamptz NOT NULL,
  CONSTRAINT screening_referral_known
    FOREIGN KEY (center_id, referral_id) REFERENCES referral (center_id, id),
  CONSTRAINT screening_level_known CHECK (level IN ('GREEN', 'AMBER', 'RED')),
  CONSTRAINT screening_decision_known CHECK (decision IN ('PROCEED', 'REFUSE'))
);
CREATE INDEX screening_by_referral ON screening (center_id, referral_id, seq);
ALTER TABLE screening ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON screening USING (center_id = current_center());
GRANT SELECT, INSERT ON screening TO contact_center_service;
--rollback DROP TABLE screening;
