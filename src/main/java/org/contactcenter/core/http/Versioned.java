package org.contactcenter.core.http;

/** A resource edited as a whole: it leaves with {@code ETag: "<version>"}. */
public interface Versioned {
  int version();
}
