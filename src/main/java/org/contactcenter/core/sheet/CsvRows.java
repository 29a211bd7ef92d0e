package org.contactcenter.core.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows as RFC 4180 has them. They begin with a byte order mark: without it Excel takes UTF-8 for
 * the code page of the machine, and shows no Cyrillic. Every text is quoted.
 */
final class CsvRows implements Rows {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final CSVPrinter printer;

  CsvRows(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, FORMAT);
  }

  @Override
  public void add(List<Object> cells) throws IOException {
    for (var cell : cells) {
      printer.print(cell instanceof LocalDateTime time ? TIME.format(time) : cell);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
