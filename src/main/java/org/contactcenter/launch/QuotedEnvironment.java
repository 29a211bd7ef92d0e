package org.contactcenter.launch;

import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/**
 * Puts environment variables into the configuration file so that any value, also a password full of
 * signs, stays one value inside double quotes.
 */
public final class QuotedEnvironment extends StringSubstitutor {

  public QuotedEnvironment(Map<String, String> environment) {
    super(name -> value(environment.getOrDefault(name, "")));
    setDisableSubstitutionInValues(true);
  }

  /** An empty variable counts as unset. */
  private static @Nullable String value(String value) {
    return value.isEmpty() ? null : escape(value);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
