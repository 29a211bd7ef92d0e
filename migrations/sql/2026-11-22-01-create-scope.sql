--liquibase formatted sql

--changeset team:create-scope
--comment: Who acts and in which center, as each transaction of the service says it; row-level security reads it here.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION current_center() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.center_id', true), '')::uuid;

CREATE FUNCTION current_actor() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;

GRANT USAGE ON SCHEMA public TO contact_center_service;
GRANT SELECT ON databasechangelog TO contact_center_service;
--rollback DROP FUNCTION current_actor(); DROP FUNCTION current_center(); DROP EXTENSION btree_gist;
