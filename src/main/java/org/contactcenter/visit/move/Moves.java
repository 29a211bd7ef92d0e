package org.contactcenter.visit.move;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.CalendarLock;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.AheadVisits;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.booking.Wanted;

/**
 * Moves several visits in one transaction, all or none. They first give up their places and then
 * take the new ones, so that they may take each other's.
 */
public final class Moves {
  private final Visits visits;
  private final AheadVisits ahead;
  private final Bookings bookings;
  private final CalendarLock calendar;
  private final Transactions transactions;

  public Moves(
      Visits visits,
      AheadVisits ahead,
      Bookings bookings,
      CalendarLock calendar,
      Transactions transactions) {
    this.visits = visits;
    this.ahead = ahead;
    this.bookings = bookings;
    this.calendar = calendar;
    this.transactions = transactions;
  }

  /** Another room and other supervisors for all of them; what is empty stays as it is. */
  record Seat(
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Optional<String> override,
      Wanted.Asked asked) {

    Seat(Optional<UUID> roomId, Optional<Set<UUID>> supervisorIds) {
      this(roomId, supervisorIds, Optional.empty(), Wanted.Asked.BY_CENTER);
    }

    static Seat of(Wanted.Move move) {
      return new Seat(move.roomId(), move.supervisorIds(), move.override(), move.asked());
    }

    Wanted.Move at(Instant start) {
      return new Wanted.Move(start, roomId, supervisorIds, override, asked);
    }
  }

  /**
   * The visits that are named. Throws a {@link Problem}: absent for one that the user may not plan,
   * {@code visits-not-moved} (conflict) with what speaks against each where one cannot go there. A
   * preview answers the same and moves nothing.
   */
  Hits chosen(
      User user, Collection<UUID> ids, Function<ZoneId, Shift> how, Seat seat, boolean preview) {
    return work(
        user,
        preview,
        () -> {
          var shift = how.apply(ahead.zone(user.scope()));
          return moved(user, visits.planned(user, ids), shift, seat, preview);
        });
  }

  /** Moves one visit. Throws the {@link Problem} that booking it there would. */
  public Visit one(User user, UUID id, Wanted.Move move) {
    return bookings.move(user, id, move);
  }

  /** Where one visit would move; nothing is done. */
  public Hits preview(User user, UUID id, Wanted.Move move) {
    return work(
        user,
        true,
        () ->
            moved(
                user,
                visits.planned(user, List.of(id)),
                start -> move.startsAt(),
                Seat.of(move),
                true));
  }

  /**
   * The visit and those that follow it: of the same case and kind, ahead, at the same hour of the
   * same day of the week. They move as far as it does.
   */
  public Hits following(User user, UUID id, Wanted.Move move, boolean preview) {
    return work(
        user,
        preview,
        () -> {
          var visit = visits.find(user, Matter.VISIT_PLANNING, id);
          var shift =
              Shift.between(visit.time().start(), move.startsAt(), ahead.zone(user.scope()));
          var seat = Seat.of(move);
          return moved(user, ahead.following(user.scope(), visit), shift, seat, preview);
        });
  }

  private Hits work(User user, boolean preview, Supplier<Hits> work) {
    Supplier<Hits> sharing = () -> calendar.sharing(user.scope(), work);
    return preview ? transactions.rehearse(user.scope(), sharing) : sharing.get();
  }

  private Hits moved(User user, List<Visit> wanted, Shift shift, Seat seat, boolean preview) {
    var locked = ahead.lock(user.scope(), wanted);
    if (locked.size() < wanted.size()) {
      throw Problem.rule("visits-not-ahead");
    }
    bookings.release(user.scope(), locked.stream().map(Visit::id).toList());
    var results =
        inOrder(locked, shift).stream()
            .map(visit -> place(user, visit, seat.at(shift.of(visit.time().start()))))
            .sorted(
                comparing((VisitHit hit) -> hit.place().startsAt())
                    .thenComparing(VisitHit::visitId))
            .toList();
    var told = visits.told(user.scope(), Hits.of(results));
    if (!preview) {
      requireAll(told);
    }
    return told;
  }

  /** Those in front first, so that no leg of an exchange passes its other one on the way. */
  private static List<Visit> inOrder(List<Visit> visits, Shift shift) {
    var byTime = comparing((Visit visit) -> visit.time().start()).thenComparing(Visit::id);
    var later =
        visits.stream()
            .map(visit -> visit.time().start())
            .anyMatch(start -> shift.of(start).isAfter(start));
    return visits.stream().sorted(later ? byTime.reversed() : byTime).toList();
  }

  private static void requireAll(Hits results) {
    var refused = results.items().stream().filter(result -> !result.isDecided()).count();
    if (refused > 0) {
      throw Problem.conflict("visits-not-moved", results.count(), refused).with("visits", results);
    }
  }

  private VisitHit place(User user, Visit visit, Wanted.Move move) {
    try {
      var moved = bookings.place(user, visit, Wanted.of(visit, move));
      return visit.hit(List.of(), VisitHit.Outcome.MOVED, Optional.of(moved), Optional.empty());
    } catch (Problem refused) {
      bookings.release(user.scope(), List.of(visit.id()));
      return visit.hit(
          List.of(), VisitHit.Outcome.UNDECIDED, Optional.empty(), Optional.of(refused.code()));
    }
  }
}
