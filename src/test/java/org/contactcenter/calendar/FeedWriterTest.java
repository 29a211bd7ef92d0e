package org.contactcenter.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.calendar.FeedEntryFixture.START;
import static org.contactcenter.calendar.FeedEntryFixture.anEntry;
import static org.contactcenter.calendar.FeedEntryFixture.inRoom;
import static org.contactcenter.calendar.FeedEntryFixture.writer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.contactcenter.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedWriterTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isReadBackByAnotherProgramAndFoldedByOctets(Language language) {
    var text = writer(language).write(List.of(anEntry()));

    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(parse(text).validate().hasErrors()).isFalse();
    assertThat(value(event(text), Property.UID)).isEqualTo(FeedEntryFixture.VISIT.toString());
    assertThat(value(event(text), Property.LOCATION))
        .isEqualTo("Стая „Слънце“, Център за детски контакти – Хасково");
  }

  @ParameterizedTest
  @CsvSource({
    "BG, 2026-0042 · наблюдавана среща",
    "EN, 2026-0042 · supervised visit",
    "HU, 2026-0042 · felügyelt látogatás",
    "LT, 2026-0042 · prižiūrimas susitikimas",
    "TR, 2026-0042 · gözetimli görüşme"
  })
  void namesTheCaseAndTheKindOfVisitOnly(Language language, String summary) {
    var event = event(writer(language).write(List.of(anEntry())));

    assertThat(value(event, Property.SUMMARY)).isEqualTo(summary);
    assertThat(event.getProperty(Property.DESCRIPTION)).isEmpty();
    assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
  }

  @Test
  void startsAtTheLocalTimeOfTheCenter() {
    var text = writer(Language.EN).write(List.of(anEntry()));

    assertThat(text)
        .contains("DTSTART;TZID=Europe/Sofia:20260302T160000\r\n")
        .contains("DTEND;TZID=Europe/Sofia:20260302T170000\r\n")
        .contains("DTSTAMP:20260220T093000Z\r\n")
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT30M\r\n");
    assertThat(start(text)).isEqualTo(START);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-29T00:30:00Z",
        "2026-03-29T01:00:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-07-01T12:00:00Z"
      })
  void isNoHourOffAroundTheChangesOfSummerTime(Instant start) {
    var text = writer(Language.EN).write(List.of(anEntry(FeedStatus.CONFIRMED, start, 3)));

    assertThat(start(text)).isEqualTo(start);
  }

  @Test
  void aCancelledVisitStaysWithAHigherSequence() {
    var before = event(writer(Language.EN).write(List.of(anEntry())));
    var after = event(writer(Language.EN).write(List.of(anEntry(FeedStatus.CANCELLED, START, 2))));

    assertThat(value(before, Property.STATUS)).isEqualTo("TENTATIVE");
    assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
    assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
        .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
  }

  @Test
  void noNameCanBeginALineOfItsOwn() {
    var text = writer(Language.EN).write(List.of(inRoom("A\r\nATTENDEE:mailto:x\rB;C,D\\E")));

    assertThat(text).doesNotContain("\r\nATTENDEE");
    assertThat(value(event(text), Property.LOCATION))
        .startsWith("A ATTENDEE:mailto:x B;C,D\\E, Център");
  }

  @Test
  void anEmptyFeedIsACalendarStill() {
    var text = writer(Language.EN).write(List.of());

    assertThat(parse(text).getComponents(Component.VTIMEZONE)).hasSize(1);
    assertThat(parse(text).getComponents(Component.VEVENT)).isEmpty();
  }

  static Calendar parse(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static VEvent event(String text) {
    List<CalendarComponent> events = parse(text).getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    return (VEvent) events.get(0);
  }

  private static Instant start(String text) {
    var start = event(text).getDateTimeStart().getDate();
    return start instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(start);
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
