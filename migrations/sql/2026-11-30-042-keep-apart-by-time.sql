--liquibase formatted sql

--changeset team:keep-apart-by-time
--comment: The same rule, its index ordered so that the time comes before the side. Each visit of a supervisor is a side of its own and is only asked for being another, so by sides every booking looked through all that its supervisor ever was at.
ALTER TABLE presence
  DROP CONSTRAINT presence_apart,
  ADD CONSTRAINT presence_apart
    EXCLUDE USING gist (restriction WITH =, during WITH &&, side WITH <>);
--rollback ALTER TABLE presence DROP CONSTRAINT presence_apart, ADD CONSTRAINT presence_apart EXCLUDE USING gist (restriction WITH =, side WITH <>, during WITH &&);
