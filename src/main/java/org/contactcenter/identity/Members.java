package org.contactcenter.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.contactcenter.identity.password.PasswordHash;

/** The accounts of a center and what each may do there. */
public final class Members {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));
  private static final UUID NO_CENTER_YET = new UUID(0, 0);

  private final MemberDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final Takings takings;
  private final Leavings leavings;

  Members(Ground ground, Takings takings, Leavings leavings) {
    this.dao = ground.jdbi().onDemand(MemberDao.class);
    this.transactions = ground.transactions();
    this.audit = ground.audit();
    this.clock = ground.clock();
    this.takings = takings;
    this.leavings = leavings;
  }

  /** A password as it is kept. Made once, it may open several accounts of the same person. */
  public record Hashed(String hash) {}

  public Hashed hashed(String password) {
    return new Hashed(PasswordHash.of(password));
  }

  /**
   * Makes an account that works in the user's center. Throws a {@link Problem} (conflict) where the
   * name is taken.
   */
  public UUID add(User user, String username, String password, Member.Edit edit) {
    return add(user, username, hashed(password), edit);
  }

  /** The same with a password hashed before. */
  public UUID add(User user, String username, Hashed password, Member.Edit edit) {
    return add(user, username, Optional.of(password), edit);
  }

  /** The same without a password yet: a link will bring it. */
  public UUID addWithoutPassword(User user, String username, Member.Edit edit) {
    return add(user, username, Optional.empty(), edit);
  }

  private UUID add(User user, String username, Optional<Hashed> password, Member.Edit edit) {
    requireConsistent(edit);
    return transactions.in(
        user.scope(),
        () -> {
          var id = create(user.scope(), username, password, edit);
          audit.record(user, "user.created", id);
          return id;
        });
  }

  /** The same without anyone to name in the trail: a new center's very first account. */
  public UUID addFirst(Scope scope, String username, Hashed password, Member.Edit edit) {
    return transactions.in(scope, () -> create(scope, username, Optional.of(password), edit));
  }

  /** Makes the user's own account, for who comes by an identity provider. */
  public void enrol(User self, Member.Edit edit) {
    transactions.run(
        self.scope(),
        () -> {
          create(self.scope(), self.id(), self.username(), Optional.empty(), edit);
          audit.record(self, "user.created", self.id());
        });
  }

  /** Lets an existing account work in the center of the scope as well. */
  public void join(Scope scope, UUID accountId, Member.Edit edit) {
    transactions.run(scope, () -> dao.insert(member(scope, accountId, "", edit)));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  public Member edit(User user, UUID accountId, IntConsumer condition, Member.Edit edit) {
    return edit(user, accountId, condition, edit, Settlement.none());
  }

  /** The same for who may lose visits by it: those who accompany them no more. */
  Member edit(
      User user, UUID accountId, IntConsumer condition, Member.Edit edit, Settlement settlement) {
    requireConsistent(edit);
    return takings.taking(
        user,
        Loss.ofSupervisor(accountId),
        settlement,
        () -> {
          var member = find(user.scope(), accountId);
          condition.accept(member.version());
          if (!dao.update(member.edit(edit))) {
            throw Problem.stale("user", accountId);
          }
          if (edit.locked()) {
            leavings.lockedOut(user.scope(), accountId);
          }
          audit.record(user, "user.edited", accountId);
          return find(user.scope(), accountId);
        });
  }

  /** Moves the member to its next version where {@code condition} accepts the present one. */
  public void touch(Scope scope, UUID accountId, IntConsumer condition) {
    transactions.run(
        scope,
        () -> {
          var member = find(scope, accountId);
          condition.accept(member.version());
          if (!dao.update(member)) {
            throw Problem.stale("user", accountId);
          }
        });
  }

  /**
   * Those of the user names that somebody has, in whatever center; asked when the service starts.
   */
  public List<String> existing(Collection<String> usernames) {
    return dao.existing(usernames);
  }

  /** Throws a {@link Problem} (absent) for who does not work in the center. */
  public Member find(Scope scope, UUID accountId) {
    return transactions
        .in(scope, () -> dao.find(accountId))
        .orElseThrow(() -> Problem.absent("user", accountId));
  }

  /** Those of the accounts that work in the center, in one statement. */
  public List<Member> findAll(Scope scope, Collection<UUID> accountIds) {
    return transactions.in(scope, () -> dao.findAll(accountIds));
  }

  /** The centers that the account may act in, the first joined first. */
  public List<Member> joined(UUID accountId) {
    return transactions.in(new Scope(NO_CENTER_YET, accountId), () -> dao.joined(accountId));
  }

  /** Who may act in that role now, by name. */
  public List<Member> holding(Scope scope, Role role) {
    return transactions.in(scope, () -> dao.holding(role));
  }

  public Page<Member> page(User user, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows = transactions.in(user.scope(), () -> dao.page(start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, member -> new Cursor(member.joinedAt(), member.accountId()));
  }

  private UUID create(Scope scope, String username, Optional<Hashed> password, Member.Edit edit) {
    var id = UUID.randomUUID();
    create(scope, id, username.toLowerCase(Locale.ROOT), password, edit);
    return id;
  }

  private void create(
      Scope scope, UUID id, String username, Optional<Hashed> password, Member.Edit edit) {
    if (!dao.insertAccount(id, username, password.map(Hashed::hash))) {
      throw Problem.conflict("username-taken");
    }
    dao.insert(member(scope, id, username, edit));
  }

  private Member member(Scope scope, UUID id, String username, Member.Edit edit) {
    return Member.joining(scope, id, username, edit, clock.instant());
  }

  private static void requireConsistent(Member.Edit edit) {
    if (edit.roles().contains(Role.COURT_LIAISON) != edit.courtId().isPresent()) {
      throw Problem.field("courtId", "liaison-has-court");
    }
  }
}
