package org.contactcenter.core;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of one feature in the five languages: {@code
 * messages/<feature>_<language>.properties} on the class path, in UTF-8, with {@link MessageFormat}
 * patterns.
 */
public final class Messages {
  private final String bundle;

  public Messages(String feature) {
    this.bundle = "messages." + feature;
  }

  /**
   * The sentence {@code key}. Throws {@code MissingResourceException} where there is none: a bug.
   */
  public String text(Language language, String key, Object... args) {
    var format = new MessageFormat(bundle(language).getString(key), language.locale());
    return format.format(Stream.of(args).map(arg -> inWords(arg, language)).toArray());
  }

  /** Days of the week by their names; what is several, one after the other. */
  private static Object inWords(Object arg, Language language) {
    if (arg instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }
    return arg instanceof List<?> several
        ? several.stream()
            .map(each -> inWords(each, language).toString())
            .collect(Collectors.joining(", "))
        : arg;
  }

  public boolean has(Language language, String key) {
    return bundle(language).containsKey(key);
  }

  private ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        bundle,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
