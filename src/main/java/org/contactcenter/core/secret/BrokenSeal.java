package org.contactcenter.core.secret;

/**
 * Something sealed does not open: it was altered or moved, or sealed with a key that is not here.
 * Neither is the caller's fault, so that it ends as a 500. Tells the context, never the content.
 */
public final class BrokenSeal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenSeal(String context, Throwable cause) {
    super("does not open: " + context, cause);
  }
}
