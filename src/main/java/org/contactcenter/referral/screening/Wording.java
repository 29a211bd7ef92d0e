package org.contactcenter.referral.screening;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Language;

/** One text in the languages it was written in. */
public record Wording(
    Optional<@Size(min = 1, max = 500) String> bg,
    Optional<@Size(min = 1, max = 500) String> en,
    Optional<@Size(min = 1, max = 500) String> hu,
    Optional<@Size(min = 1, max = 500) String> lt,
    Optional<@Size(min = 1, max = 500) String> tr) {

  /** The text in the language; in the first of ours that there is where it lacks that one. */
  public String in(Language language) {
    return text(language)
        .or(() -> Stream.of(Language.values()).flatMap(each -> text(each).stream()).findFirst())
        .orElse("");
  }

  public boolean isIn(Language language) {
    return text(language).filter(text -> !text.isBlank()).isPresent();
  }

  private Optional<String> text(Language language) {
    return switch (language) {
      case BG -> bg;
      case EN -> en;
      case HU -> hu;
      case LT -> lt;
      case TR -> tr;
    };
  }
}
