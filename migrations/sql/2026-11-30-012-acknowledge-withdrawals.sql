--liquibase formatted sql

--changeset team:acknowledge-withdrawn-applications
--comment: That a parent took their application back after it became a case ends nothing by itself: somebody of the staff takes note of it.
ALTER TABLE self_application
  ADD COLUMN acknowledged_at timestamptz,
  ADD COLUMN acknowledged_by uuid REFERENCES account,
  ADD CONSTRAINT self_application_acknowledged_whole
    CHECK (num_nulls(acknowledged_at, acknowledged_by) IN (0, 2)),
  ADD CONSTRAINT self_application_acknowledged_withdrawn
    CHECK (acknowledged_at IS NULL OR withdrawn_at IS NOT NULL);
CREATE INDEX self_application_taken_back ON self_application (center_id, withdrawn_at)
  WHERE withdrawn_at IS NOT NULL AND acknowledged_at IS NULL;
GRANT UPDATE (acknowledged_at, acknowledged_by) ON self_application TO contact_center_service;
--rollback ALTER TABLE self_application DROP COLUMN acknowledged_at, DROP COLUMN acknowledged_by;
