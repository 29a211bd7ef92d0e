package org.contactcenter.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Leaving;

/**
 * Keeps and gives back what the user is typing in this center. The trail says that a draft was
 * begun or discarded; it is silent on each time that it is saved or read, which tells nobody
 * anything but its own author.
 */
final class Drafts implements Leaving {
  /** The longest that a session may last, so that what saved it has ended for certain. */
  static final Duration KEPT = Duration.ofHours(24);

  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));
  private static final int ANY_BEGINNING = 1 << 30;

  private final Ground ground;
  private final DraftDao dao;
  private final DraftSafe safe;

  Drafts(Ground ground) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(DraftDao.class);
    this.safe = new DraftSafe(ground.keys().vault());
  }

  /** A draft that was saved, and whether it was there before. */
  record Saved(Draft draft, boolean isNew) {}

  /** Throws a {@link Problem} (absent) where there is none. */
  Draft find(User user, String kind, String key) {
    return ground.transactions().in(user.scope(), () -> safe.open(row(kind, key)));
  }

  Page<DraftDao.Entry> page(User user, Optional<String> kind, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows =
        ground
            .transactions()
            .in(user.scope(), () -> dao.page(kind, start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, entry -> new Cursor(entry.createdAt(), entry.id()));
  }

  /**
   * Saves all of it, and makes the draft where there is none. Throws a {@link Problem} for what is
   * too large, and for one draft too many.
   *
   * @param condition lets the version that is there pass
   * @param expected whether the caller names a version, so that the draft must be there
   */
  Saved save(User user, Draft wanted, boolean expected, IntConsumer condition) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var known = dao.find(wanted.kind(), wanted.key());
              if (known.isPresent()) {
                condition.accept(known.get().version());
                return new Saved(replace(user, known.get(), wanted.content()), false);
              }
              if (expected) {
                throw Problem.versionMismatch();
              }
              return new Saved(begin(user, wanted), true);
            });
  }

  /** Throws a {@link Problem} (absent) where there is none. */
  void discard(User user, String kind, String key) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              var draft = row(kind, key);
              if (dao.delete(draft.id())) {
                ground.audit().record(user, "draft.discarded", draft.id());
              }
            });
  }

  @Override
  public void signedOut(User user, Set<UUID> open) {
    dao.deleteButOf(open);
  }

  @Override
  public void lockedOut(Scope scope, UUID accountId) {
    dao.forgetOf(accountId);
  }

  /** Forgets what nobody has saved for longer than it is kept; answers how many it were. */
  long forgetOld() {
    return dao.forgetBefore(ground.clock().instant().minus(KEPT));
  }

  /** A new draft begins at any version, lest the tag of one that is gone fits it. */
  private Draft begin(User user, Draft wanted) {
    if (dao.count() >= Draft.MOST) {
      throw Problem.rule("too-many-drafts", Draft.MOST);
    }
    var id = UUID.randomUUID();
    var now = now();
    var row =
        new DraftDao.Row(
            id,
            wanted.kind(),
            wanted.key(),
            safe.seal(id, wanted.content()),
            user.sessionId(),
            now,
            now,
            1 + ThreadLocalRandom.current().nextInt(ANY_BEGINNING));
    if (!dao.insert(row)) {
      throw Problem.of(Kind.PRECONDITION_REQUIRED, "if-match-required");
    }
    ground.audit().record(user, "draft.begun", id);
    return safe.open(row);
  }

  private Draft replace(User user, DraftDao.Row known, ObjectNode content) {
    var next =
        new DraftDao.Row(
            known.id(),
            known.kind(),
            known.key(),
            safe.seal(known.id(), content),
            user.sessionId(),
            known.createdAt(),
            now(),
            known.version());
    if (!dao.update(next)) {
      throw Problem.versionMismatch();
    }
    return new Draft(known.kind(), known.key(), content, next.updatedAt(), known.version() + 1);
  }

  private DraftDao.Row row(String kind, String key) {
    return dao.find(kind, key).orElseThrow(() -> Problem.of(Kind.ABSENT, "absent"));
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
