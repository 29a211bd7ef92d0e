package org.contactcenter.core.secret;

import org.jspecify.annotations.Nullable;

/** Why the service cannot work with its keys, in one sentence for the person at the console. */
public final class UnusableKeys extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKeys(String sentence) {
    this(sentence, null);
  }

  UnusableKeys(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
