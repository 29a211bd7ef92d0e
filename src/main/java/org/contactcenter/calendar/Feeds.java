package org.contactcenter.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;
import org.jdbi.v3.core.Jdbi;

/** The feeds a member of staff has: made, looked through and revoked by themselves alone. */
public final class Feeds {
  private final FeedDao dao;
  private final Rooms rooms;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final InstantSource clock;

  Feeds(Jdbi jdbi, Rooms rooms, Transactions transactions, AuditTrail audit, InstantSource clock) {
    this.dao = jdbi.onDemand(FeedDao.class);
    this.rooms = rooms;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** A feed just made, with the secret that opens it: told now and never again. */
  public record Made(UUID id, Token token) {}

  /**
   * Throws a {@link Problem}: forbidden to whoever would see nothing by it, or one that names the
   * field for a room missing, unknown or out of place.
   */
  public Made make(User user, FeedKind kind, Optional<UUID> roomId, Language language) {
    if (!kind.matter().isOpenTo(user)) {
      throw Problem.of(Kind.FORBIDDEN, "forbidden");
    }
    return transactions.in(
        user.scope(),
        () -> {
          requireRoom(user, kind, roomId);
          var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
          var feed = new Feed(UUID.randomUUID(), user.id(), kind, roomId, language, now);
          var token = Token.random();
          dao.insert(feed, token.hash());
          audit.record(user, "calendar.made", feed.id());
          return new Made(feed.id(), token);
        });
  }

  /** The user's own, in the order in which they were made. */
  List<Feed> own(User user) {
    return transactions.in(user.scope(), dao::own);
  }

  Feed find(User user, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("calendar", id));
  }

  /** Its address is dead from then on. */
  void revoke(User user, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.delete(id)) {
            throw Problem.absent("calendar", id);
          }
          audit.record(user, "calendar.revoked", id);
        });
  }

  private void requireRoom(User user, FeedKind kind, Optional<UUID> roomId) {
    if (kind == FeedKind.ROOM && roomId.isEmpty()) {
      throw Problem.field("roomId", "required");
    }
    if (kind != FeedKind.ROOM && roomId.isPresent()) {
      throw Problem.field("roomId", "room-feed-only");
    }
    if (roomId.isPresent()
        && rooms.all(user.scope()).stream().noneMatch(room -> room.id().equals(roomId.get()))) {
      throw Problem.field("roomId", "unknown");
    }
  }
}
