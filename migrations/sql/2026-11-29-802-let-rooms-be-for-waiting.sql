--liquibase formatted sql

--changeset team:let-rooms-be-for-waiting
--comment: A waiting area is a room in which as many parties wait at once as it has places; no visit takes place in it.
ALTER TABLE room ADD COLUMN kind text NOT NULL DEFAULT 'VISIT';
ALTER TABLE room ADD CONSTRAINT room_kind_known CHECK (kind IN ('VISIT', 'WAITING'));
--rollback ALTER TABLE room DROP COLUMN kind;
