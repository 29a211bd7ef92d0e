package org.contactcenter.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.sheet.Rows;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.TableTypes;

/**
 * How long a table of 500,000 rows takes on its way out, and how much memory is held meanwhile,
 * without the database. No test: started by hand, see src/docs/performance.md.
 */
public final class TableBenchmark {
  private static final int PAGES = 2_500;
  private static final int ROWS_OF_PAGE = 200;

  private static final Sheet<Integer> SHEET =
      Sheet.<Integer>of("rows")
          .with("id", row -> row)
          .with("number", row -> "2026-" + row)
          .with("reason", row -> "Родителите не разговарят, ред " + row);

  private int pages;
  private long most;

  private TableBenchmark() {}

  public static void main(String[] args) throws IOException {
    for (var type : TableTypes.ALL) {
      new TableBenchmark().write(type, false);
      var begun = System.nanoTime();
      new TableBenchmark().write(type, false);
      var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
      var watched = new TableBenchmark();
      watched.write(type, true);
      System.out.printf(
          "%,d rows as %s: %d ms; live memory at most %d KiB more than before%n",
          PAGES * ROWS_OF_PAGE, type, took, watched.most >> 10);
    }
  }

  private void write(String type, boolean watched) throws IOException {
    var before = watched ? live() : 0;
    try (var rows = Rows.of(type, OutputStream.nullOutputStream())) {
      new Table<>(SHEET, any -> page())
          .write(
              rows,
              Language.BG,
              ZoneOffset.UTC,
              written -> {
                if (watched && pages % 250 == 0) {
                  most = Math.max(most, live() - before);
                }
              });
    }
  }

  private Page<Integer> page() {
    var first = pages++ * ROWS_OF_PAGE;
    var rows = IntStream.range(first, first + ROWS_OF_PAGE).boxed().toList();
    return new Page<>(rows, pages < PAGES ? Optional.of("more") : Optional.empty());
  }

  /** What is held once all that can go is gone. */
  private static long live() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
