package org.contactcenter.visit.capacity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.Tabular;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.WaitingFamily;

/**
 * The figures as they leave, in minutes of real time: a day on which the clocks change has the
 * hours that it has.
 *
 * @param roomTime of all rooms together; {@code supervisorTime} of all supervisors
 */
record CapacityView(
    LocalDate from,
    LocalDate to,
    Total roomTime,
    List<Room> rooms,
    Total supervisorTime,
    List<Supervisor> supervisors,
    List<BelowOrder> belowOrder,
    List<Waiting> waiting)
    implements Tabular {

  /** One room or supervisor on one day. */
  private record Line(String kind, UUID id, Day time) {}

  private static final Sheet<Line> SHEET =
      Sheet.<Line>of("capacity")
          .with("kind", Line::kind)
          .with("resource", Line::id)
          .with("day", line -> line.time().day())
          .with("openMinutes", line -> line.time().openMinutes())
          .with("usedMinutes", line -> line.time().usedMinutes())
          .with("freeMinutes", line -> line.time().freeMinutes());

  @Override
  public Optional<Table<?>> table() {
    var ofRooms =
        rooms.stream()
            .flatMap(room -> room.days().stream().map(day -> new Line("ROOM", room.roomId(), day)));
    var ofSupervisors =
        supervisors.stream()
            .flatMap(
                each ->
                    each.days().stream()
                        .map(day -> new Line("SUPERVISOR", each.supervisorId(), day)));
    return Optional.of(Table.of(SHEET, Stream.concat(ofRooms, ofSupervisors).toList()));
  }

  /**
   * Minutes open, used by visits planned or held, and free: of a supervisor no more than their
   * hours a day leave.
   */
  record Minutes(long openMinutes, long usedMinutes, long freeMinutes) {
    static Minutes of(Usage usage) {
      return new Minutes(
          usage.open().toMinutes(), usage.used().toMinutes(), usage.free().toMinutes());
    }
  }

  /** The same of one day. */
  record Day(LocalDate day, long openMinutes, long usedMinutes, long freeMinutes) {
    static Day of(LocalDate day, Usage usage) {
      var minutes = Minutes.of(usage);
      return new Day(day, minutes.openMinutes(), minutes.usedMinutes(), minutes.freeMinutes());
    }
  }

  /** A sum over all of a kind, and its days. */
  record Total(long openMinutes, long usedMinutes, long freeMinutes, List<Day> days) {
    static Total of(List<LocalDate> days, List<Timesheet> sheets) {
      var minutes = Minutes.of(sum(sheets, Timesheet::total));
      return new Total(
          minutes.openMinutes(),
          minutes.usedMinutes(),
          minutes.freeMinutes(),
          days.stream().map(day -> Day.of(day, sum(sheets, each -> each.on(day)))).toList());
    }

    private static Usage sum(List<Timesheet> sheets, Function<Timesheet, Usage> part) {
      return sheets.stream().map(part).reduce(Usage.NONE, Usage::and);
    }
  }

  record Room(UUID roomId, long openMinutes, long usedMinutes, long freeMinutes, List<Day> days) {
    static Room of(Timesheet sheet) {
      var total = Minutes.of(sheet.total());
      return new Room(
          sheet.id(),
          total.openMinutes(),
          total.usedMinutes(),
          total.freeMinutes(),
          daysOf(sheet).toList());
    }
  }

  record Supervisor(
      UUID supervisorId, long openMinutes, long usedMinutes, long freeMinutes, List<Day> days) {
    static Supervisor of(Timesheet sheet) {
      var total = Minutes.of(sheet.total());
      return new Supervisor(
          sheet.id(),
          total.openMinutes(),
          total.usedMinutes(),
          total.freeMinutes(),
          daysOf(sheet).toList());
    }
  }

  /** A case with fewer visits in a week or month than its order says. */
  record BelowOrder(
      UUID caseId,
      String caseNumber,
      Period.Kind period,
      LocalDate from,
      LocalDate to,
      int orderedVisits,
      int plannedVisits) {
    static BelowOrder of(Shortfall shortfall) {
      var period = shortfall.period();
      return new BelowOrder(
          shortfall.caseId(),
          shortfall.caseNumber(),
          period.kind(),
          period.from(),
          period.to(),
          shortfall.ordered(),
          shortfall.planned());
    }
  }

  /**
   * A family on the waiting list.
   *
   * @param waitDays whole days since it was put there
   */
  record Waiting(
      UUID referralId,
      Instant waitingSince,
      long waitDays,
      Optional<Priority> priority,
      Optional<String> reason) {
    static Waiting of(WaitingFamily family, Instant now) {
      return new Waiting(
          family.referralId(),
          family.since(),
          Duration.between(family.since(), now).toDays(),
          family.priority(),
          family.reason());
    }
  }

  static CapacityView of(Capacities.Days days, Capacity capacity, Instant now) {
    return new CapacityView(
        days.from(),
        days.to(),
        Total.of(days.all(), capacity.rooms()),
        capacity.rooms().stream().map(Room::of).toList(),
        Total.of(days.all(), capacity.supervisors()),
        capacity.supervisors().stream().map(Supervisor::of).toList(),
        capacity.belowOrder().stream().map(BelowOrder::of).toList(),
        capacity.waiting().stream().map(family -> Waiting.of(family, now)).toList());
  }

  private static Stream<Day> daysOf(Timesheet sheet) {
    return sheet.days().entrySet().stream().map(day -> Day.of(day.getKey(), day.getValue()));
  }
}
