package org.contactcenter.core.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Where the rows of a table go. The first is its head. A cell is a text, a number, a truth value, a
 * day or a local time; an empty text where there is nothing. Closing completes the table and leaves
 * the stream below open.
 */
public interface Rows extends Closeable {

  void add(List<Object> cells) throws IOException;

  /** A table of that type, one of {@link TableTypes}. */
  static Rows of(String type, OutputStream out) throws IOException {
    return type.equals(TableTypes.XLSX) ? new XlsxRows(out) : new CsvRows(out);
  }
}
