package org.contactcenter.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What a user has typed into one form.
 *
 * @param kind which form it is, such as {@code referral}
 * @param key which of its kind: the id of the record it changes, or a name the form chose
 * @param content as the form keeps it; nobody else looks into it
 */
record Draft(String kind, String key, ObjectNode content, Instant updatedAt, int version) {
  static final String KIND = "[a-z0-9-]{1,40}";
  static final String KEY = "[A-Za-z0-9._-]{1,80}";

  /** Bytes that the content takes at most, as JSON in UTF-8. */
  static final int LARGEST = 64 * 1024;

  /** Drafts that a user has at most in a center. */
  static final int MOST = 200;
}
