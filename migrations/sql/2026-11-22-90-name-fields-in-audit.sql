--liquibase formatted sql

--changeset team:name-fields-in-audit
--comment: Which fields of the record were read or changed, where that matters: their names, never what they hold.
ALTER TABLE audit_entry ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
--rollback ALTER TABLE audit_entry DROP COLUMN fields;
