--liquibase formatted sql

--changeset team:create-claim
--comment: What a visit takes. One thing, or one place of it, is never taken twice at once, not even by two centers. Claims come before the visit is written: only then is known in which room it is.
CREATE TABLE claim (
  visit_id  uuid NOT NULL,
  center_id uuid NOT NULL,
  resource  uuid NOT NULL,
  place     integer NOT NULL,
  during    tstzrange NOT NULL,
  starts_at timestamptz NOT NULL GENERATED ALWAYS AS (lower(during)) STORED,
  ends_at   timestamptz NOT NULL GENERATED ALWAYS AS (upper(during)) STORED,
  CONSTRAINT claim_visit_known FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT claim_place_counts CHECK (place >= 0),
  CONSTRAINT claim_half_open CHECK (lower_inc(during) AND NOT upper_inc(during)),
  CONSTRAINT claim_taken_once EXCLUDE USING gist (resource WITH =, place WITH =, during WITH &&)
);
CREATE INDEX claim_by_visit ON claim (visit_id);
CREATE INDEX claim_by_time ON claim (center_id, starts_at);
ALTER TABLE claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON claim USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON claim TO contact_center_service;
--rollback DROP TABLE claim;

--changeset team:create-presence
--comment: When one side of a restriction has the house, or the door, to itself. A restriction is a case, whose sides never meet; a supervisor, who is in one room at a time; a room, which one family has or several share.
CREATE TABLE presence (
  visit_id    uuid NOT NULL,
  center_id   uuid NOT NULL,
  restriction uuid NOT NULL,
  side        text NOT NULL,
  during      tstzrange NOT NULL,
  starts_at   timestamptz NOT NULL GENERATED ALWAYS AS (lower(during)) STORED,
  ends_at     timestamptz NOT NULL GENERATED ALWAYS AS (upper(during)) STORED,
  CONSTRAINT presence_visit_known FOREIGN KEY (center_id, visit_id) REFERENCES visit (center_id, id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT presence_half_open CHECK (lower_inc(during) AND NOT upper_inc(during)),
  CONSTRAINT presence_apart EXCLUDE USING gist (restriction WITH =, side WITH <>, during WITH &&)
);
CREATE INDEX presence_by_visit ON presence (visit_id);
CREATE INDEX presence_by_restriction ON presence (restriction, starts_at);
ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_center ON presence USING (center_id = current_center());
GRANT SELECT, INSERT, DELETE ON presence TO contact_center_service;
--rollback DROP TABLE presence;

--changeset team:create-staff-elsewhere splitStatements:false
--comment: SECURITY DEFINER: when those of our staff who work in other centers too are taken there. Says when, not by what.
CREATE FUNCTION staff_elsewhere(accounts uuid[], given_from timestamptz, given_until timestamptz)
  RETURNS TABLE (account_id uuid, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT p.restriction, p.starts_at, p.ends_at
    FROM presence p
    JOIN membership m ON m.account_id = p.restriction AND m.center_id = current_center()
    WHERE p.restriction = ANY (accounts) AND p.center_id <> current_center()
      AND p.starts_at < given_until AND p.ends_at > given_from
  $$;
REVOKE ALL ON FUNCTION staff_elsewhere(uuid[], timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION staff_elsewhere(uuid[], timestamptz, timestamptz) TO contact_center_service;
--rollback DROP FUNCTION staff_elsewhere(uuid[], timestamptz, timestamptz);
