package org.contactcenter.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.paper.Words;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/** Prints the week of a room. */
final class RoomWeeks {
  private static final int PAGE = 200;

  private final Ground ground;
  private final Rooms rooms;
  private final Visits visits;
  private final Cases cases;
  private final Letterheads letterheads;

  RoomWeeks(Ground ground, Rooms rooms, Visits visits, Cases cases, Letterheads letterheads) {
    this.ground = ground;
    this.rooms = rooms;
    this.visits = visits;
    this.cases = cases;
    this.letterheads = letterheads;
  }

  /**
   * Which week is asked for.
   *
   * @param day any of it
   * @param numbers whether the numbers of cases are told
   */
  record Wish(LocalDate day, boolean numbers, Optional<Language> language) {}

  byte[] print(User user, UUID roomId, Wish wish) {
    return ground.transactions().in(user.scope(), () -> of(user, roomId, wish)).print();
  }

  private RoomWeek of(User user, UUID roomId, Wish wish) {
    var scope = user.scope();
    var room = rooms.find(scope, roomId);
    var center = letterheads.center(scope);
    var monday = RoomWeek.mondayOf(wish.day());
    var standing = visits(user, roomId, monday);
    var numbers = cases.numbers(scope, standing.stream().map(Visit::caseId).distinct().toList());
    ground.audit().record(user, "room-week.printed", roomId);
    return new RoomWeek(
        letterheads.of(scope),
        new Words(wish.language().orElse(center.language()), center.timeZone()),
        room.name(),
        monday,
        standing.stream().map(visit -> taken(visit, numbers, wish)).toList(),
        ground.clock().instant());
  }

  private static RoomWeek.Taken taken(Visit visit, Map<UUID, String> numbers, Wish wish) {
    var number = Optional.ofNullable(numbers.get(visit.caseId()));
    return new RoomWeek.Taken(visit.time(), visit.type(), number.filter(any -> wish.numbers()));
  }

  private List<Visit> visits(User user, UUID roomId, LocalDate monday) {
    var query =
        new Visits.Query(
            Optional.of(monday),
            Optional.of(monday.plusDays(6)),
            Optional.of(roomId),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var found = new ArrayList<Visit>();
    var after = Optional.<String>empty();
    do {
      var page = visits.page(user, Matter.VISIT, query, after.map(Cursor::decode), PAGE);
      page.items().stream().filter(RoomWeeks::takesPlace).forEach(found::add);
      after = page.next();
    } while (after.isPresent());
    return found;
  }

  private static boolean takesPlace(Visit visit) {
    return switch (visit.status()) {
      case CANCELLED, NO_SHOW -> false;
      case PLANNED, CONFIRMED, IN_PROGRESS, COMPLETED, TERMINATED -> true;
    };
  }
}
