package org.contactcenter.telling.wording;

import java.util.regex.Pattern;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;

/**
 * How a center words a kind of message in a language.
 *
 * @param body plain text, with placeholders such as {@code {when}}
 * @param version 0 for the program's own words
 */
public record Template(TemplateKind kind, Language language, String body, int version) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /**
   * Throws a {@link Problem} that names the field for a placeholder that this kind of message does
   * not have, and where the one is missing without which it says nothing.
   */
  void require() {
    PLACEHOLDER
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !kind.placeholders().contains(name))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw Problem.field("body", "unknown-placeholder");
            });
    if (!body.contains("{" + kind.needed() + "}")) {
      throw Problem.field("body", "placeholder-missing");
    }
  }

  boolean isOwnWords() {
    return version > 0;
  }
}
