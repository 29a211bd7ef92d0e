package org.contactcenter.transfer;

import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.transfer.ImportFixture.REFERRAL_FIELDS;
import static org.contactcenter.transfer.ImportFixture.job;
import static org.contactcenter.transfer.ImportFixture.mapped;
import static org.contactcenter.transfer.ImportFixture.referralHead;
import static org.contactcenter.transfer.ImportFixture.referralRow;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.sheet.Rows;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.testing.TestCenter;

/**
 * How long it takes to try and to take in 10,000 cases with the people they name, one in a hundred
 * of which cannot be; and how much memory a table of 500,000 rows needs on its way out. No test:
 * started by hand, see src/docs/performance.md.
 */
public final class ImportBenchmark {
  private static final int ROWS = Integer.getInteger("rows", 10_000);

  private ImportBenchmark() {}

  public static void main(String[] args) throws IOException {
    TestCenter.clock().reset();
    cases();
    tables();
    System.exit(0);
  }

  private static void cases() {
    var rows = new ArrayList<List<Object>>(List.of(referralHead()));
    for (int i = 0; i < ROWS; i++) {
      rows.add(referralRow("B" + i, "Мерена", i % 100 == 99 ? "31.2.2018" : "1.2.2018"));
    }
    var begun = System.nanoTime();
    var upload = ImportFixture.uploaded("CASES", rows);
    ok(mapped(upload, REFERRAL_FIELDS), 200);
    print("upload and mapping", begun);
    var path = "/imports/" + upload.id();
    begun = System.nanoTime();
    ok(as("coordinator").post(path + "/dry-run", Map.of()), 200);
    job(TestCenter.clock()).run();
    print("dry run", begun);
    begun = System.nanoTime();
    ok(as("coordinator").post(path + "/run", Map.of("mode", "ROW_BY_ROW")), 200);
    job(TestCenter.clock()).run();
    print("row by row", begun);
    System.out.println(as("coordinator").get(path).body());
  }

  private static void tables() throws IOException {
    var sheet =
        Sheet.<Integer>of("rows")
            .with("id", row -> row)
            .with("number", row -> "2026-" + row)
            .with("reason", row -> "Родителите не разговарят, ред " + row);
    for (var type : TableTypes.ALL) {
      var page = new ArrayList<Integer>();
      for (int i = 0; i < 200; i++) {
        page.add(i);
      }
      var left = new int[] {2_500};
      var table =
          new Table<>(
              sheet,
              any -> {
                left[0]--;
                return new Page<>(page, left[0] > 0 ? Optional.of("more") : Optional.empty());
              });
      System.gc();
      var before = used();
      var most = new long[] {0};
      var begun = System.nanoTime();
      try (var rows = Rows.of(type, OutputStream.nullOutputStream())) {
        table.write(
            rows,
            Language.BG,
            ZoneOffset.UTC,
            written -> {
              if (left[0] % 250 == 0) {
                System.gc();
                most[0] = Math.max(most[0], used() - before);
              }
            });
      }
      print("500,000 rows as " + type, begun);
      System.out.println("  live memory at most " + (most[0] >> 10) + " KiB more than before");
    }
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void print(String what, long begun) {
    System.out.println(
        what + ": " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms");
  }
}
