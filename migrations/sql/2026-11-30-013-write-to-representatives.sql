--liquibase formatted sql

--changeset team:write-to-representatives
--comment: Notices go to those who speak for somebody as well.
ALTER TABLE notice DROP CONSTRAINT notice_addressee_known;
ALTER TABLE notice ADD CONSTRAINT notice_addressee_known
  CHECK (addressee_kind IN ('PERSON', 'REPRESENTATIVE', 'COURT', 'AGENCY'));
--rollback ALTER TABLE notice DROP CONSTRAINT notice_addressee_known; ALTER TABLE notice ADD CONSTRAINT notice_addressee_known CHECK (addressee_kind IN ('PERSON', 'COURT', 'AGENCY'));
