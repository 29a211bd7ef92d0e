package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSettingsTest {

  @Test
  void anEmptyTextIsUnset() {
    var settings = new StartSettings("data", false, "", " ");

    assertThat(settings.password()).isEmpty();
    assertThat(settings.clock()).isEmpty();
  }

  @Test
  void theClockIsAnInstant() {
    assertThat(new StartSettings("data", false, "", "2026-03-02T09:00:00Z").clock())
        .contains(Instant.parse("2026-03-02T09:00:00Z"));
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(new StartSettings("data", false, "", "tomorrow")::clock)
        .withMessageContaining("DEMO_CLOCK must be an instant such as");
  }

  @Test
  void aValueOfTheEnvironmentStaysOneValueWhateverItsSigns() {
    var environment = new QuotedEnvironment(Map.of("P", "a\"b\\c${Q}: #", "Q", "secret", "E", ""));

    assertThat(environment.replace("password: \"${P:-none}\""))
        .isEqualTo("password: \"a\\\"b\\\\c${Q}: #\"");
    assertThat(environment.replace("${E:-unset} ${absent:-unset}")).isEqualTo("unset unset");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/calendars/5ecret.ics,       /api/v1/calendars/*",
    "/api/v1/c%61lendars/5ecret.ics,     /api/v1/calendars/*",
    "/api/v1/Calendars/5ecret/more.ics,  /api/v1/Calendars/*",
    "/api/v1/calendars,                  /api/v1/calendars",
    "/api/v1/visits/17%0Aforged line,    /api/v1/visits/17?forged line"
  })
  void theRequestLogKeepsSecretsToItself(String path, String logged) {
    assertThat(RequestLines.path(path)).isEqualTo(logged);
  }
}
