package org.contactcenter.audit.chain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is wrong with a chain, and where.
 *
 * @param number of the seal
 * @param entry the entry's id, where there is still one
 * @param day of the anchor
 */
public record Finding(
    Kind kind, Optional<Long> number, Optional<UUID> entry, Optional<LocalDate> day) {

  /** The kinds of harm. */
  public enum Kind {
    /** An entry says something else than what was sealed. */
    ALTERED,
    /** A seal, or the entry it was set on, is gone. */
    REMOVED,
    /** A seal does not follow the one before it: moved, put in, or itself altered. */
    REORDERED,
    /** The chain ends before its last anchor. */
    TRUNCATED,
    /** The chain holds together, but is not the one that was anchored. */
    REWRITTEN,
    /** An entry has no seal and is not waiting for one. */
    UNSEALED,
    /** An anchor's file was not written by who holds the key. */
    ANCHOR_ALTERED,
    /** Right before this anchor there was another one. */
    ANCHOR_REMOVED
  }
}
