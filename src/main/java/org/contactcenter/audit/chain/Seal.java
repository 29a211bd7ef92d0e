package org.contactcenter.audit.chain;

import java.time.Instant;
import java.util.UUID;

/**
 * The seal of one entry, in the chain of its center.
 *
 * @param number from 1, without gaps
 * @param entry the entry's sequence
 * @param content what the entry says, under the key, in hexadecimal
 * @param chained all of this seal and the one before it, under the key, in hexadecimal
 * @param sealedAt by the system's clock
 */
public record Seal(
    UUID centerId, long number, long entry, String content, String chained, Instant sealedAt) {

  /** What the first seal of a chain follows. */
  static final String NONE = "";

  Seal chained(String by) {
    return new Seal(centerId, number, entry, content, by, sealedAt);
  }
}
