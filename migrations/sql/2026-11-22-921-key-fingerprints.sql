--liquibase formatted sql

--changeset team:forget-plain-fingerprints
--comment: A plain hash of a request that holds little more than a phone number can be found by trying. From now on fingerprints need a key outside the database; a key that was used before the change stays used.
UPDATE idempotency_key SET request_hash = '';
--rollback SELECT 1;
