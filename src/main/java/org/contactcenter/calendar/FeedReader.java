package org.contactcenter.calendar;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.Token;

/**
 * Reads a feed for whoever has its secret address, by the rights its owner has at that moment. An
 * unknown address, one revoked, and one whose owner lost the right are all absent.
 */
final class FeedReader {
  private static final Scope NOWHERE_YET = new Scope(new UUID(0, 0), new UUID(0, 0));
  private static final String UNKNOWN_ADDRESS = "";

  private final FeedDao dao;
  private final Transactions transactions;
  private final Members members;
  private final FeedText text;
  private final InstantSource clock;

  FeedReader(Ground ground, Members members, FeedText text) {
    this.dao = ground.jdbi().onDemand(FeedDao.class);
    this.transactions = ground.transactions();
    this.clock = ground.clock();
    this.members = members;
    this.text = text;
  }

  /**
   * A text that changes whenever what the feed says does: one query, and no transaction around it.
   * Throws a {@link Problem} (absent).
   */
  String state(Token token) {
    return dao.state(token.hash(), clock.instant()).orElseThrow(FeedReader::absent);
  }

  /** The feed as iCalendar text. Throws a {@link Problem} (absent). */
  String read(Token token) {
    var owner =
        transactions.in(NOWHERE_YET, () -> dao.owner(token.hash())).orElseThrow(FeedReader::absent);
    var scope = new Scope(owner.centerId(), owner.accountId());
    return transactions.in(
        scope,
        () -> {
          var feed = dao.find(owner.feedId()).orElseThrow(FeedReader::absent);
          return text.of(feed, actor(scope, feed));
        });
  }

  /** Who the owner is today; absent once the feed is no longer open to them. */
  private User actor(Scope scope, Feed feed) {
    var owner = user(members.find(scope, feed.owner()), feed);
    if (!feed.kind().matter().isOpenTo(owner)) {
      throw absent();
    }
    return owner;
  }

  private static User user(Member owner, Feed feed) {
    return new User(
        owner.accountId(),
        owner.username(),
        feed.id(),
        owner.centerId(),
        owner.locked() ? Set.of() : Set.copyOf(owner.roles()),
        Optional.empty(),
        UNKNOWN_ADDRESS);
  }

  private static Problem absent() {
    return Problem.of(Kind.ABSENT, "not-found");
  }
}
