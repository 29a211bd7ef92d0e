package org.contactcenter.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Feed.class)
interface FeedDao {

  /** Whose feed a token opens, and in which center. */
  record Owner(UUID feedId, UUID centerId, UUID accountId) {}

  @RegisterConstructorMapper(Owner.class)
  @SqlQuery("SELECT feed_id, center_id, account_id FROM calendar_feed_owner(:tokenHash)")
  Optional<Owner> owner(byte[] tokenHash);

  /** What it depends on what the feed of that token says; needs no scope. */
  @SqlQuery("SELECT calendar_feed_state(:tokenHash, :now)")
  Optional<String> state(byte[] tokenHash, Instant now);

  @SqlUpdate(
      """
      INSERT INTO calendar_feed
        (id, center_id, account_id, kind, room_id, language, token_hash, created_at)
      VALUES (:id, current_center(), :owner, :kind, :roomId, :language, :tokenHash, :createdAt)
      """)
  void insert(@BindMethods Feed feed, byte[] tokenHash);

  @SqlQuery(
      """
      SELECT id, account_id AS owner, kind, room_id, language, created_at
      FROM calendar_feed
      WHERE center_id = current_center() AND account_id = current_actor()
      ORDER BY created_at, id
      """)
  List<Feed> own();

  @SqlQuery(
      """
      SELECT id, account_id AS owner, kind, room_id, language, created_at
      FROM calendar_feed
      WHERE id = :id AND account_id = current_actor()
      """)
  Optional<Feed> find(UUID id);

  @SqlUpdate("DELETE FROM calendar_feed WHERE id = :id AND account_id = current_actor()")
  boolean delete(UUID id);
}
