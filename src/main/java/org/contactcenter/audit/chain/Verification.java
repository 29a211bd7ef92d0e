package org.contactcenter.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of verifying the chain of a center.
 *
 * @param sealedUpTo the number of the last seal; 0 where there is none
 * @param entries how many there are, sealed or not
 * @param unsealed how many of them wait for their seal
 * @param lagSeconds for how long the first of them has been waiting
 * @param head what the last seal ends in
 * @param anchoredAt when the last anchor was set; absent where there is none
 * @param anchoredUpTo the number of the seal that it names
 * @param problemCount how many problems there are; the first hundred are named
 */
public record Verification(
    long sealedUpTo,
    long entries,
    long unsealed,
    long lagSeconds,
    Optional<String> head,
    Optional<Instant> anchoredAt,
    Optional<Long> anchoredUpTo,
    long problemCount,
    List<Finding> problems) {

  public Verification {
    problems = List.copyOf(problems);
  }

  public boolean isIntact() {
    return problemCount == 0;
  }
}
