package org.contactcenter.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that everything a person sees exists in. Written in JSON as its BCP 47 tag. */
public enum Language {
  BG,
  EN,
  HU,
  LT,
  TR;

  private static final List<Locale> LOCALES =
      Arrays.stream(values()).map(Language::locale).toList();

  /** The BCP 47 tag, such as {@code bg}. */
  @JsonValue
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language with this tag. Throws {@link IllegalArgumentException} for any other text. */
  @JsonCreator
  public static Language of(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a language of ours: " + tag));
  }

  /** The best match for an {@code Accept-Language} header; empty when none of ours is wanted. */
  public static Optional<Language> negotiate(String acceptLanguage) {
    try {
      var match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
      return Optional.ofNullable(match).map(locale -> of(locale.getLanguage()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
