--liquibase formatted sql

--changeset team:let-participants-leave-visit
--comment: A visit may go on without somebody whose part in the case has ended.
GRANT DELETE ON visit_participant TO contact_center_service;
--rollback REVOKE DELETE ON visit_participant FROM contact_center_service;
