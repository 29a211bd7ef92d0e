package org.contactcenter.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Center;
import org.contactcenter.center.Centers;
import org.contactcenter.center.Room;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Interval;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/** What a feed says: the visits its owner may see, twelve weeks back and a year ahead. */
final class FeedText {
  private static final int DAYS_BACK = 12 * 7;
  private static final int DAYS_AHEAD = 365;
  private static final int AT_ONCE = 200;

  private final Visits visits;
  private final Cases cases;
  private final Rooms rooms;
  private final Centers centers;
  private final InstantSource clock;

  FeedText(Visits visits, Cases cases, Rooms rooms, Centers centers, InstantSource clock) {
    this.visits = visits;
    this.cases = cases;
    this.rooms = rooms;
    this.centers = centers;
    this.clock = clock;
  }

  /** As iCalendar text. */
  String of(Feed feed, User owner) {
    var center = centers.of(owner.scope());
    var today = center.dayOf(clock.instant());
    var from = today.minusDays(DAYS_BACK);
    var to = today.plusDays(DAYS_AHEAD);
    var writer =
        new FeedWriter(center.name(), center.timeZone(), feed.language(), days(center, from, to));
    return writer.write(entries(owner, visits(owner, feed.kind().matter(), query(feed, from, to))));
  }

  private static Visits.Query query(Feed feed, LocalDate from, LocalDate to) {
    return new Visits.Query(
        Optional.of(from),
        Optional.of(to),
        feed.roomId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<Visit> visits(User owner, Matter matter, Visits.Query query) {
    var all = new ArrayList<Visit>();
    var next = Optional.<Cursor>empty();
    do {
      var page = visits.page(owner, matter, query, next, AT_ONCE);
      all.addAll(page.items());
      next = page.next().map(Cursor::decode);
    } while (next.isPresent());
    return all;
  }

  private List<FeedEntry> entries(User owner, List<Visit> shown) {
    var numbers =
        cases.numbers(owner.scope(), shown.stream().map(Visit::caseId).distinct().toList());
    var places = rooms.all(owner.scope()).stream().collect(toMap(Room::id, identity()));
    return shown.stream().map(visit -> entry(visit, numbers, places)).toList();
  }

  private static FeedEntry entry(Visit visit, Map<UUID, String> numbers, Map<UUID, Room> places) {
    return new FeedEntry(
        visit.id(),
        Objects.requireNonNull(numbers.get(visit.caseId())),
        visit.type(),
        visit.leg(),
        FeedStatus.of(visit.status()),
        visit.time(),
        visit.roomId().map(places::get).map(Room::name),
        visit.version(),
        visit.bookedAt());
  }

  private static Interval days(Center center, LocalDate from, LocalDate to) {
    return new Interval(
        from.atStartOfDay(center.timeZone()).toInstant(),
        to.plusDays(1).atStartOfDay(center.timeZone()).toInstant());
  }
}
