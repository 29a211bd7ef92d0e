package org.contactcenter.transfer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Json;
import org.contactcenter.core.Problem;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;

/** The rows of imports as they lie in the database: sealed, some at a time. */
final class ImportContent {
  /** Rows that are sealed, tried and taken in together. */
  static final int AT_ONCE = 50;

  private static final String CONTEXT = "import_chunk/";
  private static final ObjectMapper JSON = Json.mapper();

  static final List<Sealed> SEALED =
      List.of(new SealedColumn("import_chunk", "import_id || '/' || number", "sealed", CONTEXT));

  private final ImportDao dao;
  private final Vault vault;

  ImportContent(Ground ground) {
    this.dao = ground.jdbi().onDemand(ImportDao.class);
    this.vault = ground.keys().vault();
  }

  /** A row below the head by the headings of its columns. */
  record Line(int number, Map<String, String> cells) {}

  void keep(UUID id, List<String> head, List<List<String>> rows) {
    keep(id, 0, List.of(head));
    for (int first = 0; first < rows.size(); first += AT_ONCE) {
      var last = Math.min(first + AT_ONCE, rows.size());
      keep(id, first / AT_ONCE + 1, new ArrayList<>(rows.subList(first, last)));
    }
  }

  List<String> head(UUID id) {
    return chunk(id, 0).get(0);
  }

  /** The rows that come after so many, no more than are kept together. */
  List<Line> after(UUID id, int done) {
    var head = head(id);
    var number = done / AT_ONCE + 1;
    var rows = chunk(id, number);
    var lines = new ArrayList<Line>();
    for (int i = done % AT_ONCE; i < rows.size(); i++) {
      lines.add(new Line((number - 1) * AT_ONCE + i + 1, cells(head, rows.get(i))));
    }
    return lines;
  }

  void drop(UUID id) {
    dao.dropRows(id);
  }

  private static Map<String, String> cells(List<String> head, List<String> row) {
    var cells = new HashMap<String, String>();
    for (int column = 0; column < Math.min(head.size(), row.size()); column++) {
      cells.put(head.get(column), row.get(column));
    }
    return cells;
  }

  private void keep(UUID id, int number, List<List<String>> rows) {
    try {
      var plain = JSON.writeValueAsBytes(rows);
      dao.insertChunk(id, number, vault.seal(plain, CONTEXT + id + "/" + number));
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }

  private List<List<String>> chunk(UUID id, int number) {
    var sealed = dao.chunk(id, number).orElseThrow(() -> Problem.rule("import-content-gone"));
    try {
      return JSON.readValue(
          vault.openBytes(sealed, CONTEXT + id + "/" + number),
          new TypeReference<List<List<String>>>() {});
    } catch (IOException bug) {
      throw new UncheckedIOException(bug);
    }
  }
}
