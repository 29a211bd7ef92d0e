package org.contactcenter.core;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * A part of an open transaction that can be taken back by itself.
 *
 * @param known what the transaction has read once and for all
 */
record Attempt(Handle handle, Map<Class<?>, Object> known) {

  <T> T of(Supplier<T> work, Function<RuntimeException, T> otherwise) {
    var before = new HashMap<>(known);
    handle.execute("SAVEPOINT attempt");
    try {
      var done = work.get();
      handle.execute(
          "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE SAVEPOINT attempt");
      return done;
    } catch (RuntimeException failure) {
      if (Transient.is(failure)) {
        throw failure;
      }
      handle.execute("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
      known.clear();
      known.putAll(before);
      return otherwise.apply(failure);
    }
  }
}
