package org.contactcenter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;

/**
 * Writes a feed as iCalendar text (RFC 5545). The same entries give the same text, whenever they
 * are asked for, so that a client which has it already need not take it again.
 *
 * @param window the stretch of time the feed covers
 */
record FeedWriter(String center, ZoneId zone, Language language, Interval window) {
  private static final Messages MESSAGES = new Messages("calendar");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final Duration REFRESH = Duration.ofMinutes(30);

  String write(List<FeedEntry> entries) {
    var components = new ArrayList<CalendarComponent>();
    components.add(ZoneDefinition.of(zone, window));
    entries.forEach(entry -> components.add(event(entry)));
    var calendar = new Calendar(head(), new ComponentList<>(components));
    return OctetFolding.fold(calendar.toString());
  }

  private PropertyList head() {
    var name = MESSAGES.text(language, "feed.name", plain(center));
    return new PropertyList(
        List.of(
            new ProdId("-//Contact Center//Visits//EN"),
            ImmutableVersion.VERSION_2_0,
            ImmutableCalScale.GREGORIAN,
            new XProperty("X-WR-CALNAME", name),
            new XProperty("X-WR-TIMEZONE", zone.getId()),
            new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
            new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
  }

  private VEvent event(FeedEntry entry) {
    var event = new VEvent(false);
    event.add(new Uid(entry.visitId().toString()));
    event.add(new DtStamp(entry.bookedAt()));
    event.add(new Created(entry.bookedAt()));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStart<>(local(entry.during().start())));
    event.add(new DtEnd<>(local(entry.during().end())));
    event.add(new Status(entry.status().name()));
    event.add(new Summary(summary(entry)));
    event.add(new Location(location(entry)));
    event.add(ImmutableClazz.PRIVATE);
    event.add(
        entry.status() == FeedStatus.CANCELLED
            ? ImmutableTransp.TRANSPARENT
            : ImmutableTransp.OPAQUE);
    return event;
  }

  private String summary(FeedEntry entry) {
    var kind =
        entry.leg().map(leg -> "leg." + leg.name()).orElse("visit-type." + entry.type().name());
    var type = MESSAGES.text(language, kind);
    return MESSAGES.text(language, "feed.summary", plain(entry.caseNumber()), type);
  }

  private String location(FeedEntry entry) {
    return entry.room().map(room -> plain(room) + ", " + plain(center)).orElse(plain(center));
  }

  /** In the center's zone, or in UTC in the hour that autumn repeats: there the local time lies. */
  private Temporal local(Instant instant) {
    var local = instant.atZone(zone);
    var read = ZonedDateTime.of(local.toLocalDateTime(), zone);
    return read.toInstant().equals(instant) ? local : instant;
  }

  /** One line, without control characters: no name can begin a line of its own. */
  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }
}
