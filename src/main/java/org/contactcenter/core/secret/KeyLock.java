package org.contactcenter.core.secret;

import org.jdbi.v3.core.Handle;

/**
 * Keeps a change of keys and the start of a service out of each other's time. The change holds it
 * as long as its connection; a service that starts asks for it once it is connected and before it
 * reads its keys. So either the service sees the change, or the change sees the service.
 */
final class KeyLock {
  private static final long NUMBER = 5_209_114_731L;

  private KeyLock() {}

  /** For a change of keys: as long as the connection lives. */
  static boolean take(Handle handle) {
    return ask(handle, "SELECT pg_try_advisory_lock(:number)");
  }

  /** For a start: whether no change is under way. */
  static boolean isFree(Handle handle) {
    return handle.inTransaction(
        transaction -> ask(transaction, "SELECT pg_try_advisory_xact_lock_shared(:number)"));
  }

  private static boolean ask(Handle handle, String sql) {
    return handle.createQuery(sql).bind("number", NUMBER).mapTo(Boolean.class).one();
  }
}
