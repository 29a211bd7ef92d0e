package org.contactcenter.transfer.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.transfer.imports.ImportContent.Line;
import org.contactcenter.transfer.imports.row.Field;
import org.contactcenter.transfer.imports.row.RowRequest;

/**
 * Reads rows as requests, as far as nothing but the table is needed for it. Which rows have the
 * keys of earlier ones is read once for a round.
 */
final class RowReader {
  private final ImportContent content;
  private Optional<UUID> of = Optional.empty();
  private int version;
  private Map<String, Integer> first = Map.of();

  RowReader(ImportContent content) {
    this.content = content;
  }

  /** In an open transaction. */
  List<Row> read(Round round, List<Line> lines) {
    var column = round.plan().column(Field.KEY);
    column.ifPresent(heading -> learn(round.of(), heading));
    return lines.stream().map(line -> read(round, column, line)).toList();
  }

  private Row read(Round round, Optional<String> column, Line line) {
    try {
      column.ifPresent(heading -> requireFirst(line.number(), key(line, heading)));
      var request = RowRequest.of(round.of().kind(), round.plan(), line.cells(), round.house());
      return new Row(line.number(), Optional.of(request), Optional.empty());
    } catch (Problem refusal) {
      return new Row(line.number(), Optional.empty(), Optional.of(refusal));
    }
  }

  /** Throws a {@link Problem} where an earlier row has the key of this one. */
  private void requireFirst(int line, String key) {
    var row = first.getOrDefault(key, line);
    if (!key.isEmpty() && row < line) {
      throw Problem.field(Field.KEY, "key-of-row", row);
    }
  }

  private void learn(Import round, String column) {
    if (of.filter(round.id()::equals).isPresent() && version == round.version()) {
      return;
    }
    var found = new HashMap<String, Integer>();
    for (int done = 0; done < round.rows(); done += ImportContent.AT_ONCE) {
      content
          .after(round.id(), done)
          .forEach(line -> found.putIfAbsent(key(line, column), line.number()));
    }
    first = Map.copyOf(found);
    of = Optional.of(round.id());
    version = round.version();
  }

  private static String key(Line line, String column) {
    return line.cells().getOrDefault(column, "");
  }
}
