--liquibase formatted sql

--changeset team:tell-suspensions
--comment: A suspension is told in writing as a closure is.
ALTER TABLE notice DROP CONSTRAINT notice_kind_known;
ALTER TABLE notice ADD CONSTRAINT notice_kind_known CHECK (kind IN ('CLOSURE', 'SUSPENSION'));
--rollback ALTER TABLE notice DROP CONSTRAINT notice_kind_known;
--rollback ALTER TABLE notice ADD CONSTRAINT notice_kind_known CHECK (kind = 'CLOSURE');

--changeset team:create-suspension-visit
--comment: Which visits a suspension cancelled, and as which visit each was booked again.
ALTER TABLE suspension ADD CONSTRAINT suspension_of_its_center UNIQUE (center_id, id);
CREATE TABLE suspension_visit (
  suspension_id uuid NOT NULL,
  visit_id      uuid NOT NULL,
  center_id     uuid NOT NULL REFERENCES center,
  put_back_as   uuid,
  CONSTRAINT suspension_visit_pkey PRIMARY KEY (suspension_id, visit_id),
  CONSTRAINT suspension_visit_suspension_known
    FOREIGN KEY (center_id, suspension_id) REFERENCES suspension (center_id, id),
  CONSTRAINT suspension_visit_known FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id),
  CONSTRAINT suspension_visit_put_back_known
    FOREIGN KEY (center_id, put_back_as) REFERENCES visit (center_id, id),
  CONSTRAINT suspension_visit_put_back_once UNIQUE (put_back_as)
);
ALTER TABLE suspension_visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON suspension_visit USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE (put_back_as) ON suspension_visit TO contact_center_service;
--rollback DROP TABLE suspension_visit;
--rollback ALTER TABLE suspension DROP CONSTRAINT suspension_of_its_center;
