package org.contactcenter.transfer.imports;

import java.time.Duration;

/**
 * What this node takes in.
 *
 * @param maxMegabytes of 1,048,576 bytes, of a single table
 * @param maxRows below its head
 * @param keepDays after which what was uploaded is gone, with all that is known of it
 */
public record ImportSettings(int maxMegabytes, int maxRows, int keepDays) {
  public static final ImportSettings DEFAULT = new ImportSettings(20, 100_000, 30);

  public ImportSettings {
    if (maxMegabytes < 1 || maxMegabytes > 100) {
      throw new IllegalArgumentException("megabytes, 1 to 100: " + maxMegabytes);
    }
    if (maxRows < 1 || keepDays < 1) {
      throw new IllegalArgumentException("rows and days, 1 or more");
    }
  }

  long maxBytes() {
    return (long) maxMegabytes << 20;
  }

  Duration kept() {
    return Duration.ofDays(keepDays);
  }
}
