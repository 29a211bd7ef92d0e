--liquibase formatted sql

--changeset team:plan-returns
--comment: A plan may bring the child back after the handovers of another plan of the same case.
ALTER TABLE visit_plan
  ADD COLUMN returns_of uuid,
  ADD CONSTRAINT visit_plan_of_its_case UNIQUE (case_id, id),
  ADD CONSTRAINT visit_plan_handovers_known
    FOREIGN KEY (case_id, returns_of) REFERENCES visit_plan (case_id, id),
  ADD CONSTRAINT visit_plan_returns_of_exchange
    CHECK (returns_of IS NULL OR (visit_type = 'EXCHANGE' AND returns_of <> id));
--rollback ALTER TABLE visit_plan DROP CONSTRAINT visit_plan_returns_of_exchange, DROP CONSTRAINT visit_plan_handovers_known, DROP CONSTRAINT visit_plan_of_its_case, DROP COLUMN returns_of;
