--liquibase formatted sql

--changeset team:create-center-logo
--comment: The picture at the head of the center's paper: as it was uploaded, and as it is printed.
CREATE TABLE center_logo (
  center_id uuid PRIMARY KEY REFERENCES center,
  type      text NOT NULL,
  uploaded  bytea NOT NULL,
  printed   bytea NOT NULL,
  version   integer NOT NULL,
  CONSTRAINT center_logo_type_known CHECK (type IN ('PNG', 'JPEG')),
  CONSTRAINT center_logo_not_large CHECK (length(uploaded) BETWEEN 1 AND 1048576)
);
ALTER TABLE center_logo ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON center_logo USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON center_logo TO contact_center_service;
--rollback DROP TABLE center_logo;
