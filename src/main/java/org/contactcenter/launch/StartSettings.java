package org.contactcenter.launch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the configuration says about the start; an empty text stands for unset.
 *
 * @param dataFolder where the embedded database keeps its data
 * @param demoData whether demonstration data are loaded into an empty external database
 * @param demoPassword the password of all demonstration accounts
 * @param demoClock the instant at which domain time starts
 */
public record StartSettings(
    String dataFolder, boolean demoData, String demoPassword, String demoClock) {

  /** Where the data lie that are not in an external database. */
  public Path folder() {
    return Path.of(dataFolder);
  }

  Optional<String> password() {
    return Optional.of(demoPassword).filter(password -> !password.isBlank());
  }

  Optional<Instant> clock() {
    return Optional.of(demoClock).filter(clock -> !clock.isBlank()).map(StartSettings::instant);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text.strip());
    } catch (DateTimeParseException wrong) {
      throw new StartFailure(
          "DEMO_CLOCK must be an instant such as 2026-03-02T09:00:00Z, not \"%s\".".formatted(text),
          wrong);
    }
  }
}
