package org.contactcenter.transfer.imports;

import java.util.Locale;
import java.util.Set;
import org.contactcenter.core.Problem;

/** Where an import stands. */
public enum ImportStatus {
  UPLOADED,
  MAPPED,
  CHECKING,
  CHECKED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** The whole life cycle, readable in one glance. What is done may go on with the rows left. */
  Set<ImportStatus> next() {
    return switch (this) {
      case UPLOADED -> Set.of(MAPPED, CANCELLED);
      case MAPPED -> Set.of(MAPPED, CHECKING, RUNNING, CANCELLED);
      case CHECKING -> Set.of(CHECKED, RUNNING, FAILED, CANCELLED);
      case CHECKED, FAILED -> Set.of(MAPPED, CHECKING, RUNNING, CANCELLED);
      case RUNNING -> Set.of(DONE, FAILED, CANCELLED);
      case DONE -> Set.of(MAPPED, CHECKING, RUNNING);
      case CANCELLED -> Set.of();
    };
  }

  /** A job has to do with it. */
  boolean isAtWork() {
    return this == CHECKING || this == RUNNING;
  }

  /** Throws a {@link Problem} {@code import-<status>} unless that one may follow. */
  void require(ImportStatus to) {
    if (!next().contains(to)) {
      throw Problem.rule("import-" + name().toLowerCase(Locale.ROOT));
    }
  }
}
