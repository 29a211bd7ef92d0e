package org.contactcenter.transfer.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.core.http.input.LimitedInput;
import org.contactcenter.transfer.imports.grid.Grid;

/** A table as it came in: its headings, and the rows below them. */
record UploadedTable(List<String> head, List<List<String>> rows) {

  /**
   * Reads a table off the line. Throws a {@link Problem}: {@code too-large}, {@code no-table},
   * {@code table-not-utf8}, {@code table-too-large}, {@code table-empty}, {@code table-head} where
   * two columns have one heading or one has none.
   */
  static UploadedTable read(InputStream body, ImportSettings settings) {
    var all = new ArrayList<List<String>>();
    Grid.read(
        bytes(body, settings.maxBytes()),
        row -> {
          if (all.size() > settings.maxRows()) {
            throw Problem.rule("table-too-large");
          }
          all.add(row);
        });
    if (all.size() < 2) {
      throw Problem.rule("table-empty");
    }
    return new UploadedTable(head(all.get(0)), all.subList(1, all.size()));
  }

  private static List<String> head(List<String> first) {
    int last = first.size();
    while (last > 0 && first.get(last - 1).isEmpty()) {
      last--;
    }
    var head = List.copyOf(first.subList(0, last));
    if (head.contains("") || new HashSet<>(head).size() < head.size()) {
      throw Problem.rule("table-head");
    }
    return head;
  }

  private static byte[] bytes(InputStream body, long most) {
    try {
      return new LimitedInput(body, most).readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
