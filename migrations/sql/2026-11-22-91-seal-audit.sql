--liquibase formatted sql

--changeset team:keep-audit-entries splitStatements:false
--comment: Whoever it is, the owner included: an entry is neither changed nor taken away.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER audit_entry_is_kept BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
--rollback DROP TRIGGER audit_entry_is_not_emptied ON audit_entry;
--rollback DROP TRIGGER audit_entry_is_kept ON audit_entry;
--rollback DROP FUNCTION refuse_change_of_audit();

--changeset team:say-audit-in-words
--comment: Actions and fields are words of the program's, so no name of a person can stand in an entry.
ALTER TABLE audit_entry
  ADD CONSTRAINT audit_entry_action_is_a_word CHECK (action ~ '^[a-z0-9-]{1,50}\.[a-z0-9-]{1,50}$'),
  ADD CONSTRAINT audit_entry_fields_are_words
    CHECK (cardinality(fields) = 0 OR array_to_string(fields, ',', '?') ~ '^[A-Za-z0-9.]{1,50}(,[A-Za-z0-9.]{1,50})*$');
--rollback ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_fields_are_words;
--rollback ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_action_is_a_word;

--changeset team:create-audit-seal
--comment: The chain: one row an entry, numbered in each center by itself. No key leads to the entry: the seal must tell of it when it is gone.
CREATE TABLE audit_seal (
  center_id uuid NOT NULL REFERENCES center,
  number    bigint NOT NULL,
  entry     bigint NOT NULL,
  content   text NOT NULL,
  chained   text NOT NULL,
  sealed_at timestamptz NOT NULL,
  CONSTRAINT audit_seal_pkey PRIMARY KEY (center_id, number),
  CONSTRAINT audit_seal_once_an_entry UNIQUE (entry),
  CONSTRAINT audit_seal_counts_from_one CHECK (number > 0)
);
CREATE TRIGGER audit_seal_is_kept BEFORE UPDATE OR DELETE ON audit_seal
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER audit_seal_is_not_emptied BEFORE TRUNCATE ON audit_seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON audit_seal USING (center_id = current_center());
GRANT SELECT, INSERT ON audit_seal TO contact_center_service;
--rollback DROP TABLE audit_seal;

--changeset team:create-audit-unsealed splitStatements:false
--comment: What waits for its seal; a transaction's entries appear here in the moment it commits. The database's own clock tells how long.
CREATE TABLE audit_unsealed (
  center_id uuid NOT NULL,
  entry     bigint NOT NULL,
  since     timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT audit_unsealed_pkey PRIMARY KEY (center_id, entry)
);
ALTER TABLE audit_unsealed ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON audit_unsealed USING (center_id = current_center());
GRANT SELECT, DELETE ON audit_unsealed TO contact_center_service;
INSERT INTO audit_unsealed (center_id, entry) SELECT center_id, seq FROM audit_entry;
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO audit_unsealed (center_id, entry) VALUES (NEW.center_id, NEW.seq);
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION await_seal() FROM PUBLIC;
CREATE TRIGGER audit_entry_awaits_seal AFTER INSERT ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION await_seal();
--rollback DROP TRIGGER audit_entry_awaits_seal ON audit_entry;
--rollback DROP FUNCTION await_seal();
--rollback DROP TABLE audit_unsealed;

--changeset team:create-audit-backlog splitStatements:false
--comment: SECURITY DEFINER: the sealer serves all centers, and is told which of them wait and for how long, no more.
CREATE FUNCTION audit_backlog()
  RETURNS TABLE (center_id uuid, entries bigint, seconds double precision)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT u.center_id, count(*), extract(epoch FROM clock_timestamp() - min(u.since))::double precision
    FROM audit_unsealed u
    GROUP BY u.center_id
  $$;
REVOKE ALL ON FUNCTION audit_backlog() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_backlog() TO contact_center_service;
--rollback DROP FUNCTION audit_backlog();

--changeset team:create-audited-centers splitStatements:false
--comment: SECURITY DEFINER: anchors are set and chains verified in all centers. One step of the index a center, however long its trail.
CREATE FUNCTION audited_centers() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH RECURSIVE
      writing AS (
        (SELECT e.center_id FROM audit_entry e ORDER BY e.center_id LIMIT 1)
        UNION ALL
        SELECT (SELECT e.center_id FROM audit_entry e WHERE e.center_id > w.center_id ORDER BY e.center_id LIMIT 1)
        FROM writing w WHERE w.center_id IS NOT NULL
      ),
      sealed AS (
        (SELECT s.center_id FROM audit_seal s ORDER BY s.center_id LIMIT 1)
        UNION ALL
        SELECT (SELECT s.center_id FROM audit_seal s WHERE s.center_id > p.center_id ORDER BY s.center_id LIMIT 1)
        FROM sealed p WHERE p.center_id IS NOT NULL
      )
    SELECT w.center_id FROM writing w WHERE w.center_id IS NOT NULL
    UNION
    SELECT p.center_id FROM sealed p WHERE p.center_id IS NOT NULL
  $$;
REVOKE ALL ON FUNCTION audited_centers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audited_centers() TO contact_center_service;
--rollback DROP FUNCTION audited_centers();
