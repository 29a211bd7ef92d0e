--liquibase formatted sql

--changeset team:keep-when-a-visit-was-cancelled
--comment: Unknown of visits cancelled before this column was there.
ALTER TABLE visit ADD COLUMN cancelled_at timestamptz;
ALTER TABLE visit ADD CONSTRAINT visit_cancelled_at_some_time
  CHECK (cancelled_at IS NULL OR status = 'CANCELLED');
CREATE INDEX visit_cancelled_lately ON visit (center_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
--rollback DROP INDEX visit_cancelled_lately;
--rollback ALTER TABLE visit DROP CONSTRAINT visit_cancelled_at_some_time;
--rollback ALTER TABLE visit DROP COLUMN cancelled_at;
