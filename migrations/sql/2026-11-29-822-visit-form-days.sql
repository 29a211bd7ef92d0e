--liquibase formatted sql

--changeset team:visit-form-days
--comment: Within how many days after a watched visit a signed note tells of it.
ALTER TABLE center ADD COLUMN visit_form_days integer NOT NULL DEFAULT 3;
ALTER TABLE center ADD CONSTRAINT center_visit_form_days_sensible CHECK (visit_form_days BETWEEN 1 AND 90);
--rollback ALTER TABLE center DROP CONSTRAINT center_visit_form_days_sensible;
--rollback ALTER TABLE center DROP COLUMN visit_form_days;
