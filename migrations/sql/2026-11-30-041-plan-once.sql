--liquibase formatted sql

--changeset team:plan-session-behind-once splitStatements:false
--comment: The same answer. A function in SQL that acts as its owner is planned anew at every call; one in PL/pgSQL keeps its plan with the connection. Each request asks this one.
CREATE OR REPLACE FUNCTION session_behind(given_token_hash bytea, given_now timestamptz)
  RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[],
    court_id uuid, last_seen_at timestamptz, factor_lacks boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public
  AS $$
  BEGIN
    RETURN QUERY
      SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at,
        s.way = 'PASSWORD' AND coalesce(p.second_factor_roles && m.roles, false)
          AND NOT EXISTS (
            SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
      FROM session s
      JOIN account a ON a.id = s.account_id
      JOIN membership m
        ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked
      LEFT JOIN sign_in_policy p ON p.center_id = s.center_id
      WHERE s.token_hash = given_token_hash AND s.expires_at > given_now
        AND s.last_seen_at > given_now - make_interval(mins => coalesce(p.idle_minutes, 60))
        AND s.created_at > given_now - make_interval(hours => coalesce(p.session_hours, 12));
  END
  $$;
--rollback CREATE OR REPLACE FUNCTION session_behind(given_token_hash bytea, given_now timestamptz) RETURNS TABLE (session_id uuid, account_id uuid, username text, center_id uuid, roles text[], court_id uuid, last_seen_at timestamptz, factor_lacks boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT s.id, a.id, a.username, s.center_id, m.roles, m.court_id, s.last_seen_at, s.way = 'PASSWORD' AND coalesce(p.second_factor_roles && m.roles, false) AND NOT EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) FROM session s JOIN account a ON a.id = s.account_id JOIN membership m ON m.account_id = s.account_id AND m.center_id = s.center_id AND NOT m.locked LEFT JOIN sign_in_policy p ON p.center_id = s.center_id WHERE s.token_hash = given_token_hash AND s.expires_at > given_now AND s.last_seen_at > given_now - make_interval(mins => coalesce(p.idle_minutes, 60)) AND s.created_at > given_now - make_interval(hours => coalesce(p.session_hours, 12)) $$;

--changeset team:plan-staff-elsewhere-once splitStatements:false
--comment: The same answer and the same reason: whatever books, moves or looks for free times asks it.
CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz)
  RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public
  AS $$
  BEGIN
    RETURN QUERY
      SELECT p.restriction, p.starts_at, p.ends_at
      FROM presence p
      JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center()
      WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center()
        AND p.starts_at >= given_from - INTERVAL '1 day' AND p.starts_at < given_until
        AND p.ends_at > given_from;
  END
  $$;
--rollback CREATE OR REPLACE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz) RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT p.restriction, p.starts_at, p.ends_at FROM presence p JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center() WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center() AND p.starts_at >= given_from - INTERVAL '1 day' AND p.starts_at < given_until AND p.ends_at > given_from $$;
