package org.contactcenter.core.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.User;

/** A feature that knows of things to do. */
public interface WorkSource {
  /** The most that is told of one kind. */
  int AT_MOST = 200;

  /**
   * For whom, and until when.
   *
   * @param cases to which the user is bound; empty where all of the center are open to them
   * @param today in the center, and {@code endOfToday} the midnight with which it ends
   */
  record Whose(
      User user, Optional<Set<UUID>> cases, LocalDate today, Instant endOfToday, ZoneId zone) {

    /** The day of an instant in the center. */
    public LocalDate dayOf(Instant instant) {
      return LocalDate.ofInstant(instant, zone);
    }
  }

  /** What is due today or was before, the longest due first; in one statement. */
  List<WorkItem> due(Whose whose);
}
