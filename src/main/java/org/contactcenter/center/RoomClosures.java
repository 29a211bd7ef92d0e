package org.contactcenter.center;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;

/** When rooms cannot be used for a time. */
public final class RoomClosures {
  private final RoomClosureDao dao;
  private final Centers centers;
  private final Rooms rooms;
  private final Takings takings;
  private final Transactions transactions;
  private final AuditTrail audit;

  RoomClosures(Ground ground, Centers centers, Rooms rooms, Takings takings) {
    this.dao = ground.jdbi().onDemand(RoomClosureDao.class);
    this.centers = centers;
    this.rooms = rooms;
    this.takings = takings;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /** All closures that touch the time between two moments, by time, in one statement. */
  public List<RoomClosure> between(Scope scope, Instant from, Instant until) {
    return transactions.in(scope, () -> dao.between(from, until));
  }

  /** All closures that touch some days of the center, by time. */
  List<RoomClosure> on(User user, DayRange days) {
    return transactions.in(
        user.scope(),
        () -> {
          var center = centers.of(user.scope());
          return dao.between(center.startOf(days.from()), center.startOf(days.to().plusDays(1)));
        });
  }

  /** Throws a {@link Problem}: no such room, or visits are hit. */
  RoomClosure close(User user, UUID roomId, Interval during, String reason, Settlement settlement) {
    var closure = new RoomClosure(UUID.randomUUID(), user.centerId(), roomId, during, reason);
    return takings.taking(
        user,
        Loss.ofRoom(roomId),
        settlement,
        () -> {
          rooms.find(user.scope(), roomId);
          dao.insert(closure);
          audit.record(user, "room-closure.added", closure.id());
          return closure;
        });
  }

  List<RoomClosure> ofRoom(User user, UUID roomId) {
    return transactions.in(
        user.scope(),
        () -> {
          rooms.find(user.scope(), roomId);
          return dao.ofRoom(roomId);
        });
  }

  RoomClosure find(User user, UUID roomId, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.find(roomId, id))
        .orElseThrow(() -> Problem.absent("room-closure", id));
  }

  void reopen(User user, UUID roomId, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.delete(roomId, id)) {
            throw Problem.absent("room-closure", id);
          }
          audit.record(user, "room-closure.removed", id);
        });
  }
}
