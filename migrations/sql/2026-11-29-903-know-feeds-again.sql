--liquibase formatted sql

--changeset team:create-calendar-feed-state splitStatements:false
--comment: SECURITY DEFINER, as calendar_feed_owner: all that what a feed says depends on, as one text that changes with it. It may change without the feed saying anything else, never the other way round. Visits are bounded by time on their index; those of the owner are the ones accompanied, of cases they are responsible for, or opened to them for an hour.
CREATE FUNCTION calendar_feed_state(given_token_hash bytea, asked_at timestamptz) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT concat_ws(' ', f.id, c.version, m.version, m.locked, t.today,
      (SELECT sum(hashtextextended(r.id || ' ' || r.version, 0)) FROM room r
        WHERE r.center_id = f.center_id),
      (SELECT count(*) || ' ' || coalesce(sum(hashtextextended(v.id || ' ' || v.version, 0)), 0)
        FROM visit v
        WHERE v.center_id = f.center_id
          AND v.starts_at >= (t.today - 84)::timestamp AT TIME ZONE c.time_zone
          AND v.starts_at < (t.today + 366)::timestamp AT TIME ZONE c.time_zone
          AND (f.room_id IS NULL OR v.room_id = f.room_id)
          AND (f.kind <> 'MINE'
            OR EXISTS (SELECT FROM visit_supervisor s
              WHERE s.visit_id = v.id AND s.account_id = f.account_id)
            OR v.case_id IN (SELECT own.id FROM case_file own
              WHERE own.center_id = f.center_id AND own.case_worker = f.account_id
              UNION ALL
              SELECT g.case_id FROM broken_glass g
              WHERE g.center_id = f.center_id AND g.broken_by = f.account_id
                AND g.broken_at <= asked_at AND g.until > asked_at))))
    FROM calendar_feed f
    JOIN center c ON c.id = f.center_id
    JOIN membership m ON m.center_id = f.center_id AND m.account_id = f.account_id
    CROSS JOIN LATERAL (SELECT (asked_at AT TIME ZONE c.time_zone)::date AS today) t
    WHERE f.token_hash = given_token_hash
  $$;
REVOKE ALL ON FUNCTION calendar_feed_state(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION calendar_feed_state(bytea, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION calendar_feed_state(bytea, timestamptz);
