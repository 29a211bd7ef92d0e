package org.contactcenter.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * The transaction of a thread, with what it has read once and for all.
 *
 * @param snapshot whether it only reads, all of it as it was at one moment
 * @param last what is done right before it is committed
 */
record OpenTransaction(
    Scope scope, boolean snapshot, Map<Class<?>, Object> known, Deque<Runnable> last) {

  OpenTransaction(Scope scope, boolean snapshot) {
    this(scope, snapshot, new HashMap<>(), new ArrayDeque<>());
  }

  /** Tells the database who acts, and in which center. */
  void enter(Handle handle) {
    handle
        .createQuery(
            """
            SELECT set_config('app.center_id', :center, true) || set_config('app.user_id', :user, true)
            """)
        .bind("center", scope.centerId().toString())
        .bind("user", scope.userId().toString())
        .mapTo(String.class)
        .one();
  }

  /** Does the work, and then what it left for the end. */
  <T> T whole(Supplier<T> work) {
    var answer = work.get();
    for (var each = last.poll(); each != null; each = last.poll()) {
      each.run();
    }
    return answer;
  }
}
