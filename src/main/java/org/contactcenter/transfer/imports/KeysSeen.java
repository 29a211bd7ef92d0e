package org.contactcenter.transfer.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.transfer.imports.ImportContent.Line;
import org.contactcenter.transfer.imports.row.Field;

/** Which rows of one import have the keys of earlier ones; read once for a round. */
final class KeysSeen {
  private final ImportContent content;
  private Optional<UUID> of = Optional.empty();
  private int version;
  private Map<String, Integer> first = Map.of();

  KeysSeen(ImportContent content) {
    this.content = content;
  }

  /** Throws a {@link Problem} where an earlier row has the key of this one. */
  void requireFirst(Import round, Line line) {
    var column = round.plan().column(Field.KEY);
    if (column.isEmpty()) {
      return;
    }
    read(round, column.get());
    var key = line.cells().getOrDefault(column.get(), "");
    var row = first.getOrDefault(key, line.number());
    if (!key.isEmpty() && row < line.number()) {
      throw Problem.field(Field.KEY, "key-of-row", row);
    }
  }

  private void read(Import round, String column) {
    if (of.filter(round.id()::equals).isPresent() && version == round.version()) {
      return;
    }
    var found = new HashMap<String, Integer>();
    for (int done = 0; done < round.rows(); done += ImportContent.AT_ONCE) {
      content
          .after(round.id(), done)
          .forEach(line -> found.putIfAbsent(line.cells().getOrDefault(column, ""), line.number()));
    }
    first = Map.copyOf(found);
    of = Optional.of(round.id());
    version = round.version();
  }
}
