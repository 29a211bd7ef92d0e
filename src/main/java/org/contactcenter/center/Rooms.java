package org.contactcenter.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.jdbi.v3.core.Jdbi;

/** The sites of a center and their rooms. */
public final class Rooms {
  private final RoomDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Takings takings;

  Rooms(Jdbi jdbi, Transactions transactions, AuditTrail audit, Takings takings) {
    this.dao = jdbi.onDemand(RoomDao.class);
    this.transactions = transactions;
    this.audit = audit;
    this.takings = takings;
  }

  /** All rooms, those out of use included, by name. */
  public List<Room> all(Scope scope) {
    return transactions.in(scope, dao::rooms);
  }

  /** Throws a {@link Problem} (absent) for a room of no or another center. */
  public Room find(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.room(id)).orElseThrow(() -> Problem.absent("room", id));
  }

  public List<Site> sites(Scope scope) {
    return transactions.in(scope, dao::sites);
  }

  Site site(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.site(id)).orElseThrow(() -> Problem.absent("site", id));
  }

  public UUID addSite(User user, String name, String address) {
    var site = new Site(UUID.randomUUID(), user.centerId(), name, address);
    return transactions.in(
        user.scope(),
        () -> {
          dao.insert(site);
          audit.record(user, "site.added", site.id());
          return site.id();
        });
  }

  /** Throws a {@link Problem} (conflict) for a name taken. */
  public UUID add(User user, Room room) {
    return transactions.in(
        user.scope(),
        () -> {
          if (!dao.insert(room)) {
            throw Problem.conflict("room-name-taken");
          }
          audit.record(user, "room.added", room.id());
          return room.id();
        });
  }

  /**
   * Throws a {@link Problem}: absent, a name taken, {@code condition} refuses the version, or
   * visits in it are hit.
   */
  Room edit(User user, IntConsumer condition, Room room, Settlement settlement) {
    return takings.taking(
        user,
        Loss.ofRoom(room.id()),
        settlement,
        () -> {
          condition.accept(
              dao.lock(room.id()).orElseThrow(() -> Problem.absent("room", room.id())));
          if (!dao.update(room)) {
            throw Problem.conflict("room-name-taken");
          }
          audit.record(user, "room.edited", room.id());
          return find(user.scope(), room.id());
        });
  }

  /** The site named, or the center's first where none is. Throws a {@link Problem} if unknown. */
  UUID siteOf(Scope scope, Optional<UUID> named) {
    return sites(scope).stream()
        .map(Site::id)
        .filter(site -> named.isEmpty() || named.get().equals(site))
        .findFirst()
        .orElseThrow(() -> Problem.field("siteId", "unknown"));
  }
}
