--liquibase formatted sql

--changeset team:create-idempotency-key
--comment: Which record a user's Idempotency-Key made. No text of the request is kept, only its hash.
CREATE TABLE idempotency_key (
  center_id    uuid NOT NULL REFERENCES center,
  user_id      uuid NOT NULL REFERENCES account,
  key          text NOT NULL,
  request_hash text NOT NULL,
  record_id    uuid,
  created_at   timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (center_id, user_id, key),
  CONSTRAINT idempotency_key_short CHECK (length(key) BETWEEN 1 AND 128)
);
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON idempotency_key USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO contact_center_service;
--rollback DROP TABLE idempotency_key;
