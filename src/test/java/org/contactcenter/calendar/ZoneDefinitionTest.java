package org.contactcenter.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.calendar.FeedEntryFixture.WINDOW;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDefinitionTest {

  @Test
  void summerTimeComesAndGoesByYearlyRules() {
    assertThat(ZoneDefinition.of(ZoneId.of("Europe/Sofia"), WINDOW).toString())
        .isEqualToNormalizingNewlines(
            """
            BEGIN:VTIMEZONE
            TZID:Europe/Sofia
            BEGIN:DAYLIGHT
            DTSTART:20240331T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0300
            TZNAME:EEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20241027T040000
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            TZNAME:EET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Sofia",
        "Europe/Vilnius",
        "Europe/Budapest",
        "Europe/London",
        "Europe/Istanbul",
        "Atlantic/Azores",
        "America/St_Johns",
        "America/New_York",
        "America/Santiago",
        "America/Nuuk",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Jerusalem",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Pacific/Apia",
        "UTC"
      })
  void givesEveryHourOfTheWindowTheOffsetItHas(String id) {
    var zone = ZoneId.of(id);
    var definition = ZoneDefinition.of(zone, WINDOW);

    Stream.iterate(
            WINDOW.start(),
            instant -> instant.isBefore(WINDOW.end()),
            instant -> instant.plus(Duration.ofHours(5)))
        .filter(instant -> isPlain(zone, instant))
        .forEach(
            instant -> {
              var observance = definition.getApplicableObservance(instant.atZone(zone));
              assertThat(offset(observance))
                  .as("%s at %s", id, instant)
                  .isEqualTo(zone.getRules().getOffset(instant));
            });
  }

  /** The hours around a change, where iCal4j's own reckoning is not to be asked. */
  private static boolean isPlain(ZoneId zone, Instant instant) {
    var day = Duration.ofHours(26);
    return zone.getRules()
        .getOffset(instant.minus(day))
        .equals(zone.getRules().getOffset(instant.plus(day)));
  }

  private static ZoneOffset offset(Observance observance) {
    TzOffsetTo offset = observance.getRequiredProperty(Property.TZOFFSETTO);
    return offset.getOffset();
  }
}
