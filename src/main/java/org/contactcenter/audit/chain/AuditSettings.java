package org.contactcenter.audit.chain;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the chain is kept.
 *
 * @param anchorFolder where the anchors are set; empty for a folder beside the data
 * @param lagLimitSeconds how long an entry may wait for its seal before the service is unhealthy
 */
public record AuditSettings(String anchorFolder, int lagLimitSeconds) {

  public static final AuditSettings DEFAULT = new AuditSettings("", 60);

  /** The folder of the anchors, where the data lie in {@code dataFolder}. */
  Path folder(Path dataFolder) {
    return anchorFolder.isBlank() ? dataFolder.resolve("anchors") : Path.of(anchorFolder);
  }

  Duration lagLimit() {
    return Duration.ofSeconds(lagLimitSeconds);
  }
}
