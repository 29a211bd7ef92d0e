package org.contactcenter.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.Tabular;

/**
 * One page of a list, and the cursor of the next where there is one.
 *
 * @param table all of the list, where it may leave as a table
 */
public record Page<T>(List<T> items, Optional<String> next, @JsonIgnore Optional<Table<?>> table)
    implements Tabular {
  public Page {
    items = List.copyOf(items);
  }

  public Page(List<T> items, Optional<String> next) {
    this(items, next, Optional.empty());
  }

  /**
   * The page out of rows fetched one beyond the limit: that row is only the sign that there is
   * more.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, Optional.empty());
    }
    var items = rows.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.get(limit - 1)).encode()));
  }

  /** Nothing but the table, which reads its rows when it is written. */
  public static <T> Page<T> of(Table<T> table) {
    return new Page<>(List.of(), Optional.empty(), Optional.of(table));
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
    return new Page<>(items.stream().<R>map(mapper).toList(), next);
  }

  /** The same, which may leave under these columns: for a list that has one page only. */
  public Page<T> under(Sheet<T> sheet) {
    return new Page<>(items, next, Optional.of(Table.of(sheet, items)));
  }
}
