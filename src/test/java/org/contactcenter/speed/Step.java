package org.contactcenter.speed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a request does with its connection. */
sealed interface Step {

  record AutoCommit(boolean on) implements Step {}

  record Commit() implements Step {}

  /** What a request that succeeds is not expected to do; it cannot be sent again. */
  record Unknown(String what) implements Step {}

  /**
   * A statement sent.
   *
   * @param rows the parameters: one row, or as many as the batch has
   */
  record Execute(String sql, List<List<Parameter>> rows, boolean batch) implements Step {}

  /**
   * A parameter as it was set.
   *
   * @param setter the name of the method
   * @param type of {@link java.sql.Types}, where one was named; otherwise 0
   */
  record Parameter(int index, String setter, @Nullable Object value, int type) {}

  /** An array, which a connection makes of a type's name and elements. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Elements(String type, Object[] values) {}
}
