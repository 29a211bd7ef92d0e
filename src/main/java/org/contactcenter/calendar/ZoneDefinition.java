package org.contactcenter.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.contactcenter.core.Interval;

/**
 * The VTIMEZONE of a zone, out of the very rules that the service reckons by. Where the zone goes
 * by yearly rules they become RRULEs, since some clients take nothing else; a zone that changes
 * without such a rule has its changes listed one by one.
 */
final class ZoneDefinition {
  private static final DateTimeFormatter ABBREVIATION =
      DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

  private final ZoneId zone;

  private ZoneDefinition(ZoneId zone) {
    this.zone = zone;
  }

  /** Good for every time within the window. */
  static VTimeZone of(ZoneId zone, Interval window) {
    var definition =
        new VTimeZone(new ComponentList<>(new ZoneDefinition(zone).observances(window)));
    definition.add(new TzId(zone.getId()));
    return definition;
  }

  private List<Observance> observances(Interval window) {
    var yearly = zone.getRules().getTransitionRules();
    return isByYearlyRules(window)
        ? yearly.stream().map(rule -> yearly(rule, yearBefore(window))).toList()
        : listed(window);
  }

  private boolean isByYearlyRules(Interval window) {
    var rules = zone.getRules();
    return !rules.getTransitionRules().isEmpty()
        && rules.getTransitionRules().stream().allMatch(rule -> YearlyDay.of(rule).isPresent())
        && rules.getTransitions().stream()
            .noneMatch(listed -> listed.getDateTimeBefore().getYear() >= yearBefore(window));
  }

  /** The last year whose changes all lie before the window. */
  private int yearBefore(Interval window) {
    return window.start().atZone(zone).getYear() - 1;
  }

  private Observance yearly(ZoneOffsetTransitionRule rule, int year) {
    var observance = once(rule.createTransition(year));
    var day = YearlyDay.of(rule).orElseThrow();
    observance.add(new RRule<>("FREQ=YEARLY;" + day.recurrence()));
    return observance;
  }

  private List<Observance> listed(Interval window) {
    var rules = zone.getRules();
    var observances = new ArrayList<Observance>();
    observances.add(
        Optional.ofNullable(rules.previousTransition(window.start().plusNanos(1)))
            .map(this::once)
            .orElseGet(() -> always(window.start())));
    Stream.iterate(
            rules.nextTransition(window.start()),
            next -> next != null && next.getInstant().isBefore(window.end()),
            next -> rules.nextTransition(next.getInstant()))
        .map(this::once)
        .forEach(observances::add);
    return observances;
  }

  private Observance once(ZoneOffsetTransition transition) {
    return observance(
        transition.getInstant(), transition.getOffsetBefore(), transition.getOffsetAfter());
  }

  /** For a zone that never changed its clocks. */
  private Observance always(Instant from) {
    var offset = zone.getRules().getOffset(from);
    return observance(Instant.EPOCH, offset, offset);
  }

  private Observance observance(Instant onset, ZoneOffset from, ZoneOffset to) {
    Observance observance =
        zone.getRules().isDaylightSavings(onset) ? new Daylight() : new Standard();
    observance.add(new DtStart<>(onset.atOffset(from).toLocalDateTime()));
    observance.add(new TzOffsetFrom(from));
    observance.add(new TzOffsetTo(to));
    observance.add(new TzName(ABBREVIATION.format(onset.atZone(zone))));
    return observance;
  }
}
