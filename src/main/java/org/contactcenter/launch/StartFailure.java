package org.contactcenter.launch;

import org.jspecify.annotations.Nullable;

/**
 * Why the service does not start, in one line for the person at the console, who can do something
 * about it. Shown without a stack trace.
 */
public final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailure(String line) {
    super(line);
  }

  public StartFailure(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
