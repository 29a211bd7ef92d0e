--liquibase formatted sql

--changeset team:bound-staff-elsewhere splitStatements:false
-- Nobody is with a family for longer than a day. Without a lower bound on the beginning, every
-- visit that members of staff ever had was read to find those they have now.
CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz)
  RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT p.restriction, p.starts_at, p.ends_at
    FROM presence p
    JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center()
    WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center()
      AND p.starts_at >= given_from - INTERVAL '1 day' AND p.starts_at < given_until
      AND p.ends_at > given_from
  $$;
--rollback CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz)
--rollback   RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz)
--rollback   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
--rollback   AS 'SELECT p.restriction, p.starts_at, p.ends_at FROM presence p JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center() WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center() AND p.starts_at < given_until AND p.ends_at > given_from';
