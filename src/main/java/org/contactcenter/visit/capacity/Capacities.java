package org.contactcenter.visit.capacity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Referrals;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** How much of the center's time is taken, and how much more is asked of it. */
public final class Capacities {
  private static final int DAYS_AT_MOST = 35;
  private static final int WEEK = 7;

  private final Ground ground;
  private final CaseParts parts;
  private final OpenTimes open;
  private final Referrals referrals;
  private final CapacityDao dao;

  Capacities(CaseParts parts, OpenTimes open, Referrals referrals) {
    this.ground = parts.ground();
    this.parts = parts;
    this.open = open;
    this.referrals = referrals;
    this.dao = ground.jdbi().onDemand(CapacityDao.class);
  }

  /** Days, both included. */
  record Days(LocalDate from, LocalDate to) {
    Days {
      if (to.isBefore(from)) {
        throw Problem.field("to", "ends-before-it-begins");
      }
      if (ChronoUnit.DAYS.between(from, to) >= DAYS_AT_MOST) {
        throw Problem.field("to", "too-many-days", DAYS_AT_MOST);
      }
    }

    List<LocalDate> all() {
      return from.datesUntil(to.plusDays(1)).toList();
    }
  }

  Instant now() {
    return parts.time().exactly();
  }

  /** The days asked for; a week where only its first day is named, this week where none is. */
  Days days(Scope scope, Optional<LocalDate> from, Optional<LocalDate> to) {
    var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
    var first = from.orElseGet(() -> to.orElseGet(() -> parts.time().today(scope)).with(monday));
    return new Days(first, to.orElseGet(() -> first.plusDays(WEEK - 1)));
  }

  /**
   * The figures of the days, in a number of statements that does not grow with them, nor with the
   * cases. Throws a {@link Problem} (forbidden) for who may not see all cases of the center.
   */
  Capacity of(User user, Days days) {
    if (!Matter.CAPACITY.isOpenTo(user, Extent.CENTER)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
    }
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              ground.audit().record(user, "capacity.read", user.centerId());
              return read(user.scope(), days);
            });
  }

  private Capacity read(Scope scope, Days days) {
    var found = open.between(scope, days.from(), days.to());
    var until = parts.time().startOf(scope, days.to().plusDays(1));
    var from = parts.time().startOf(scope, days.from());
    var used = dao.used(CapacityDao.Open.of(found, found.times(), from, until));
    var worked = dao.used(CapacityDao.Open.of(found, found.whole(), from, until));
    var sheets = new Sheets(days.all(), found, used, worked);
    return new Capacity(
        found.rooms().stream().map(sheets::of).toList(),
        found.supervisors().stream().map(sheets::of).toList(),
        new Shortfalls(parts, dao).between(scope, days.from(), days.to()),
        referrals.waitingFamilies(scope));
  }

  /** What is open and what is used, put together day by day. */
  private record Sheets(
      List<LocalDate> days,
      Map<UUID, List<OpenTime>> open,
      Map<UUID, List<CapacityDao.Used>> used,
      Map<UUID, List<CapacityDao.Used>> worked,
      Map<UUID, Duration> atMost) {

    Sheets(
        List<LocalDate> days,
        OpenTimes.Found found,
        List<CapacityDao.Used> used,
        List<CapacityDao.Used> worked) {
      this(
          days,
          found.times().stream().collect(groupingBy(OpenTime::resource)),
          used.stream().collect(groupingBy(CapacityDao.Used::resource)),
          worked.stream().collect(groupingBy(CapacityDao.Used::resource)),
          found.atMost());
    }

    Timesheet of(UUID resource) {
      return Timesheet.of(
          resource, days.stream().collect(toMap(Function.identity(), day -> usage(resource, day))));
    }

    private Usage usage(UUID resource, LocalDate day) {
      var there =
          open.getOrDefault(resource, List.of()).stream()
              .filter(each -> each.day().equals(day))
              .map(OpenTime::during)
              .map(Interval::length)
              .reduce(Duration.ZERO, Duration::plus);
      var usage = Usage.of(there, taken(used, resource, day));
      return Optional.ofNullable(atMost.get(resource))
          .map(most -> usage.atMost(most.minus(taken(worked, resource, day))))
          .orElse(usage);
    }

    private static Duration taken(
        Map<UUID, List<CapacityDao.Used>> all, UUID resource, LocalDate day) {
      return Duration.ofSeconds(
          all.getOrDefault(resource, List.of()).stream()
              .filter(each -> each.day() == day.toEpochDay())
              .mapToLong(CapacityDao.Used::seconds)
              .sum());
    }
  }
}
