--liquibase formatted sql

--changeset team:find-presences-by-time
--comment: Whoever looks for a free time asks for all rooms and staff of some days. By restriction that is forty places in an index, one after the other; by time it is one.
CREATE INDEX presence_by_time ON presence (center_id, starts_at);
--rollback DROP INDEX presence_by_time;

--changeset team:ask-staff-elsewhere-where-they-work splitStatements:false
--comment: The same answer: a supervisor of a visit works in its center (visit_supervisor_works_here). So only those who work in several centers are looked for, and not all that everybody does here only to leave it out.
CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz)
  RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public
  AS $$
  BEGIN
    RETURN QUERY
      SELECT p.restriction, p.starts_at, p.ends_at
      FROM membership here
      JOIN membership elsewhere
        ON elsewhere.account_id = here.account_id AND elsewhere.center_id <> here.center_id
      JOIN presence p
        ON p.restriction = here.account_id AND p.center_id = elsewhere.center_id
      WHERE here.center_id = current_center() AND here.account_id = ANY (accounts)
        AND p.starts_at >= given_from - INTERVAL '1 day' AND p.starts_at < given_until
        AND p.ends_at > given_from;
  END
  $$;
--rollback CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz) RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$ BEGIN RETURN QUERY SELECT p.restriction, p.starts_at, p.ends_at FROM presence p JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center() WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center() AND p.starts_at >= given_from - INTERVAL '1 day' AND p.starts_at < given_until AND p.ends_at > given_from; END $$;
