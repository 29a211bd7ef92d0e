package org.contactcenter.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contactcenter.core.Language;

/** What the screens of a feature say in one language: a test presses what a reader presses. */
record Sentences(JsonNode all) {
  private static final Path LOCALES = Path.of("src/main/web/src/locales");

  static Sentences of(Language language, String feature) {
    var file = LOCALES.resolve(language.tag()).resolve(feature + ".json").toFile();
    try {
      return new Sentences(new ObjectMapper().readTree(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The sentence by its key, such as {@code before.begin}. */
  String get(String key) {
    var found = all.at("/" + key.replace('.', '/'));
    if (!found.isTextual()) {
      throw new IllegalArgumentException("no sentence: " + key);
    }
    return found.asText();
  }
}
