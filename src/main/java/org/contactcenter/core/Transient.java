package org.contactcenter.core;

import java.sql.SQLException;
import java.util.Set;

/** Failures of a transaction that may go well the next time: deadlocks and serialization. */
final class Transient {
  private static final Set<String> STATES = Set.of("40001", "40P01");

  private Transient() {}

  static boolean is(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
