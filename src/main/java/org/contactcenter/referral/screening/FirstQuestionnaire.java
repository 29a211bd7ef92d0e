package org.contactcenter.referral.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Json;

/**
 * The questionnaire that every center begins with, in five languages: violence, orders in force,
 * allegations and how they stand, abduction, substances, mental health, weapons, threats to staff,
 * and what the child wishes. It is a proposal of ours and no standard.
 */
final class FirstQuestionnaire {
  private static final String FILE = "/screening/questionnaire.json";
  private static final UUID ID = UUID.fromString("5c7ee416-0000-4000-8000-000000000001");

  static final Questionnaire IT = read();

  private FirstQuestionnaire() {}

  private record Content(int ambersForRed, List<Question> questions) {}

  private static Questionnaire read() {
    try (var file = FirstQuestionnaire.class.getResourceAsStream(FILE)) {
      var content = Json.mapper().readValue(Objects.requireNonNull(file, FILE), Content.class);
      return new Questionnaire(
          ID, 1, content.ambersForRed(), content.questions(), Optional.empty(), Optional.empty());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
