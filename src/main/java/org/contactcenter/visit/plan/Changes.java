package org.contactcenter.visit.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.rule.Objection;

/** What a change of a plan did, occurrence by occurrence. */
final class Changes {
  private final List<Item> items = new ArrayList<>();

  /** What became of one occurrence. */
  enum What {
    KEPT,
    MOVED,
    CANCELLED,
    BOOKED,
    NOT_POSSIBLE
  }

  /**
   * One occurrence.
   *
   * @param startsAt when its visit begins now, or was to begin
   * @param reasons why it was kept, or what was in the way
   */
  record Item(
      What what,
      LocalDate day,
      Optional<UUID> visitId,
      Optional<Instant> startsAt,
      List<Objection> reasons) {}

  void add(What what, LocalDate day, Visit visit, List<Objection> reasons) {
    items.add(
        new Item(what, day, Optional.of(visit.id()), Optional.of(visit.time().start()), reasons));
  }

  void kept(Occurrence occurrence, Objection why) {
    items.add(
        new Item(
            What.KEPT,
            occurrence.day(),
            occurrence.visitId(),
            occurrence.startsAt(),
            List.of(why)));
  }

  void booked(Occurrence row) {
    items.add(new Item(What.BOOKED, row.day(), row.visitId(), row.startsAt(), List.of()));
  }

  void notPossible(LocalDate day, Optional<Instant> startsAt, List<Objection> reasons) {
    items.add(new Item(What.NOT_POSSIBLE, day, Optional.empty(), startsAt, reasons));
  }

  /** Those of which that is true, by day. */
  List<Item> of(What what) {
    return items.stream()
        .filter(item -> item.what() == what)
        .sorted(Comparator.comparing(Item::day))
        .toList();
  }
}
