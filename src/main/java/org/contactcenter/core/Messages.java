package org.contactcenter.core;

import java.text.MessageFormat;
import java.util.ResourceBundle;

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
    return format.format(args);
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
