--liquibase formatted sql

--changeset team:link-the-legs-of-an-exchange
--comment: An exchange is two linked short visits. The return names its handover; of those that stand a handover has one at most, whoever books at once.
ALTER TABLE visit ADD CONSTRAINT visit_of_its_case UNIQUE (case_id, id);
ALTER TABLE visit ADD COLUMN handover_id uuid;
ALTER TABLE visit ADD CONSTRAINT visit_handover_of_the_case
  FOREIGN KEY (case_id, handover_id) REFERENCES visit (case_id, id);
ALTER TABLE visit ADD CONSTRAINT visit_return_of_an_exchange
  CHECK (handover_id IS NULL OR (type = 'EXCHANGE' AND handover_id <> id));
CREATE UNIQUE INDEX handover_has_return ON visit (handover_id)
  WHERE status NOT IN ('CANCELLED', 'NO_SHOW');
CREATE INDEX visit_by_handover ON visit (handover_id) WHERE handover_id IS NOT NULL;
--rollback DROP INDEX visit_by_handover;
--rollback DROP INDEX handover_has_return;
--rollback ALTER TABLE visit DROP COLUMN handover_id;
--rollback ALTER TABLE visit DROP CONSTRAINT visit_of_its_case;
