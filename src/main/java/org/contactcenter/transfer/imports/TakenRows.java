package org.contactcenter.transfer.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What has become of the rows of some lines: what is known before they are taken in, and what they
 * become. Lives as long as the transaction that takes them in.
 */
final class TakenRows {
  private final ImportDao dao;
  private final Set<Integer> lines;
  private final Set<String> keys;
  private final List<TakenRow> made = new ArrayList<>();

  /**
   * @param keys those of the rows, hashed
   */
  TakenRows(ImportDao dao, Import of, List<Row> rows, Set<String> keys) {
    this.dao = dao;
    this.lines = dao.taken(of.id(), rows.stream().map(Row::line).toList());
    this.keys = keys.isEmpty() ? Set.of() : dao.known(of.kind(), keys);
  }

  boolean isTaken(int line) {
    return lines.contains(line);
  }

  boolean isKnown(String key) {
    return keys.contains(key);
  }

  void add(TakenRow row) {
    made.add(row);
  }

  /** Writes them down, and answers how many. */
  int keep() {
    dao.insertRows(made);
    return made.size();
  }
}
