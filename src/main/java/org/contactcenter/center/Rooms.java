package org.contactcenter.center;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** The sites of a center and their rooms. */
public final class Rooms {
  private final RoomDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  Rooms(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(RoomDao.class);
    this.transactions = transactions;
    this.audit = audit;
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

  /** Throws a {@link Problem}: an unknown site, or (conflict) a name taken. */
  public UUID add(User user, Room room) {
    return transactions.in(
        user.scope(),
        () -> {
          requireSite(user, room.siteId());
          if (!dao.insert(room)) {
            throw Problem.conflict("room-name-taken");
          }
          audit.record(user, "room.added", room.id());
          return room.id();
        });
  }

  /** Throws a {@link Problem}: absent, an unknown site, another version. */
  public Room edit(User user, Room room) {
    return transactions.in(
        user.scope(),
        () -> {
          requireSite(user, room.siteId());
          find(user.scope(), room.id());
          if (!dao.update(room)) {
            throw Problem.versionMismatch();
          }
          audit.record(user, "room.edited", room.id());
          return find(user.scope(), room.id());
        });
  }

  private void requireSite(User user, UUID siteId) {
    if (dao.site(siteId).isEmpty()) {
      throw Problem.field("siteId", "unknown", user.centerId());
    }
  }
}
