--liquibase formatted sql

--changeset team:create-import
--comment: A table of another system's records on its way in; all of it is gone on the day it expires.
CREATE TABLE import (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  kind       text NOT NULL,
  status     text NOT NULL,
  mode       text,
  mapping    jsonb,
  rows       integer NOT NULL,
  done       integer NOT NULL,
  imported   integer NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  acting     uuid REFERENCES account,
  address    text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  version    integer NOT NULL,
  CONSTRAINT import_of_its_center UNIQUE (center_id, id),
  CONSTRAINT import_kind_known CHECK (kind IN ('REFERRALS', 'CASES', 'VISITS')),
  CONSTRAINT import_status_known CHECK (status IN ('UPLOADED', 'MAPPED', 'CHECKING', 'CHECKED',
    'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  CONSTRAINT import_mode_known CHECK (mode IN ('ALL_OR_NOTHING', 'ROW_BY_ROW')),
  CONSTRAINT import_mapped_has_mapping
    CHECK (status IN ('UPLOADED', 'CANCELLED') OR mapping IS NOT NULL),
  CONSTRAINT import_runs_in_a_mode CHECK (status <> 'RUNNING' OR mode IS NOT NULL),
  CONSTRAINT import_counts_to_its_end CHECK (imported >= 0 AND done BETWEEN 0 AND rows AND rows > 0)
);
CREATE INDEX import_by_time ON import (center_id, created_at, id);
CREATE INDEX import_at_work ON import (center_id) WHERE status IN ('CHECKING', 'RUNNING');
CREATE INDEX import_by_expiry ON import (expires_at);
ALTER TABLE import ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON import USING (center_id = current_center());
GRANT SELECT, INSERT, UPDATE, DELETE ON import TO contact_center_service;
--rollback DROP TABLE import;

--changeset team:create-import-chunk
--comment: The rows themselves, sealed, some hundred at a time; chunk 0 is the head.
CREATE TABLE import_chunk (
  center_id uuid NOT NULL REFERENCES center,
  import_id uuid NOT NULL,
  number    integer NOT NULL,
  sealed    bytea NOT NULL,
  PRIMARY KEY (import_id, number),
  CONSTRAINT import_chunk_of_import
    FOREIGN KEY (center_id, import_id) REFERENCES import (center_id, id) ON DELETE CASCADE
);
ALTER TABLE import_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON import_chunk USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON import_chunk TO contact_center_service;
--rollback DROP TABLE import_chunk;

--changeset team:create-import-row
--comment: What became of a row, written with the record that it became: no row is taken in twice. The other system's key is kept as a hash.
CREATE TABLE import_row (
  center_id uuid NOT NULL REFERENCES center,
  import_id uuid NOT NULL,
  line      integer NOT NULL,
  kind      text NOT NULL,
  key_hash  text,
  record_id uuid NOT NULL,
  case_id   uuid,
  PRIMARY KEY (import_id, line),
  CONSTRAINT import_row_of_import
    FOREIGN KEY (center_id, import_id) REFERENCES import (center_id, id) ON DELETE CASCADE,
  CONSTRAINT import_key_once UNIQUE (center_id, kind, key_hash)
);
CREATE INDEX import_row_by_case ON import_row (case_id) WHERE case_id IS NOT NULL;
ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON import_row USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON import_row TO contact_center_service;
--rollback DROP TABLE import_row;

--changeset team:create-import-problem
--comment: Why a row could not be taken in: a code and its arguments, which hold no person's datum.
CREATE TABLE import_problem (
  center_id   uuid NOT NULL REFERENCES center,
  import_id   uuid NOT NULL,
  line        integer NOT NULL,
  place       integer NOT NULL,
  field       text NOT NULL,
  column_name text,
  code        text NOT NULL,
  args        jsonb NOT NULL,
  PRIMARY KEY (import_id, line, place),
  CONSTRAINT import_problem_of_import
    FOREIGN KEY (center_id, import_id) REFERENCES import (center_id, id) ON DELETE CASCADE
);
ALTER TABLE import_problem ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON import_problem USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON import_problem TO contact_center_service;
--rollback DROP TABLE import_problem;

--changeset team:create-import-mapping
--comment: How a center's tables are read, kept by name for the next one.
CREATE TABLE import_mapping (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  kind       text NOT NULL,
  name       text NOT NULL,
  mapping    jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT import_mapping_kind_known CHECK (kind IN ('REFERRALS', 'CASES', 'VISITS')),
  CONSTRAINT import_mapping_name_taken UNIQUE (center_id, kind, name)
);
CREATE INDEX import_mapping_by_time ON import_mapping (center_id, created_at, id);
ALTER TABLE import_mapping ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON import_mapping USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON import_mapping TO contact_center_service;
--rollback DROP TABLE import_mapping;

--changeset team:create-import-centers splitStatements:false
--comment: SECURITY DEFINER: the job serves all centers, and is told which have something to do, no more.
CREATE FUNCTION import_centers(given_now timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT center_id FROM import WHERE status IN ('CHECKING', 'RUNNING')
    UNION
    SELECT center_id FROM import WHERE expires_at <= given_now
  $$;
REVOKE ALL ON FUNCTION import_centers(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_centers(timestamptz) TO contact_center_service;
--rollback DROP FUNCTION import_centers(timestamptz);
