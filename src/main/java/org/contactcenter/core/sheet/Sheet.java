package org.contactcenter.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a list. Immutable.
 *
 * @param name what the table is called in its file's name and in the trail: small letters and
 *     hyphens
 */
public record Sheet<T>(String name, List<Column<T>> columns) {
  public Sheet {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param name of its heading, a key of the message bundle {@code sheet}
   * @param value what stands in it: a text, number, day, instant, constant, id, a collection of
   *     such, or perhaps one
   */
  public record Column<T>(String name, Function<? super T, ?> value) {}

  /** Without columns yet. */
  public static <T> Sheet<T> of(String name) {
    return new Sheet<>(name, List.of());
  }

  /** The same with one column more. */
  public Sheet<T> with(String column, Function<? super T, ?> value) {
    var more = new ArrayList<>(columns);
    more.add(new Column<>(column, value));
    return new Sheet<>(name, more);
  }
}
