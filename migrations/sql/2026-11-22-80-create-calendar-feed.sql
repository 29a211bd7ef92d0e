--liquibase formatted sql

--changeset team:create-calendar-feed
--comment: Feeds of visits for calendar programs. Only the hash of the secret in a feed's address is kept.
CREATE TABLE calendar_feed (
  id         uuid PRIMARY KEY,
  center_id  uuid NOT NULL REFERENCES center,
  account_id uuid NOT NULL,
  kind       text NOT NULL,
  room_id    uuid,
  language   text NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT calendar_feed_token_unique UNIQUE (token_hash),
  CONSTRAINT calendar_feed_owner_works_here
    FOREIGN KEY (center_id, account_id) REFERENCES membership (center_id, account_id),
  CONSTRAINT calendar_feed_room_known FOREIGN KEY (room_id) REFERENCES room,
  CONSTRAINT calendar_feed_kind_known CHECK (kind IN ('MINE', 'ROOM', 'CENTER')),
  CONSTRAINT calendar_feed_room_has_room CHECK ((kind = 'ROOM') = (room_id IS NOT NULL))
);
CREATE INDEX calendar_feed_by_owner ON calendar_feed (account_id, created_at, id);
ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_feeds ON calendar_feed
  USING (center_id = current_center() AND account_id = current_actor());
GRANT SELECT, INSERT, DELETE ON calendar_feed TO contact_center_service;
--rollback DROP TABLE calendar_feed;

--changeset team:create-calendar-feed-owner splitStatements:false
--comment: SECURITY DEFINER: a calendar program has no session, so no center is known before the token is.
CREATE FUNCTION calendar_feed_owner(given_token_hash bytea)
  RETURNS TABLE (feed_id uuid, center_id uuid, account_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT f.id, f.center_id, f.account_id FROM calendar_feed f
    WHERE f.token_hash = given_token_hash
  $$;
REVOKE ALL ON FUNCTION calendar_feed_owner(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION calendar_feed_owner(bytea) TO contact_center_service;
--rollback DROP FUNCTION calendar_feed_owner(bytea);
