package org.contactcenter.transfer;

import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.transfer.ImportFixture.REFERRAL_FIELDS;
import static org.contactcenter.transfer.ImportFixture.column;
import static org.contactcenter.transfer.ImportFixture.mapped;
import static org.contactcenter.transfer.ImportFixture.referralHead;
import static org.contactcenter.transfer.ImportFixture.referralRow;

import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.DataSourceFactory;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;
import org.contactcenter.transfer.imports.ImportJob;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * How long it takes to try and to take in 10,000 cases with the people they name and how these are
 * reached, one in a hundred of which cannot be; by how many statements, and which take the longest.
 * No test: started by hand, see src/docs/performance.md.
 */
public final class ImportBenchmark {
  private static final int ROWS = Integer.getInteger("rows", 10_000);
  private static final int STATEMENTS_SHOWN = Integer.getInteger("statements", 0);

  private final Map<String, Spent> spent = new HashMap<>();

  private ImportBenchmark() {}

  /** How often a statement was sent, and how long it took together. */
  private record Spent(int times, Duration time) {
    Spent plus(Spent other) {
      return new Spent(times + other.times, time.plus(other.time));
    }
  }

  public static void main(String[] args) throws Exception {
    TestCenter.clock().reset();
    new ImportBenchmark().cases();
    System.exit(0);
  }

  private void cases() throws Exception {
    var job = job();
    var begun = System.nanoTime();
    var upload = ImportFixture.uploaded("CASES", rows());
    ok(mapped(upload, fields()), 200);
    print("upload and mapping", begun);
    var path = "/imports/" + upload.id();
    ok(as("coordinator").post(path + "/dry-run", Map.of()), 200);
    timed("dry run", job);
    ok(as("coordinator").post(path + "/run", Map.of("mode", "ROW_BY_ROW")), 200);
    timed("row by row", job);
    System.out.println(as("coordinator").get(path).body());
  }

  private static List<List<Object>> rows() {
    var rows = new ArrayList<List<Object>>();
    rows.add(with(referralHead(), "Телефон", "Адрес"));
    for (int i = 0; i < ROWS; i++) {
      var row = referralRow("B" + i, "Мерена", i % 100 == 99 ? "31.2.2018" : "1.2.2018");
      rows.add(with(row, "+359 88 " + i, "ул. Шипка " + i));
    }
    return rows;
  }

  private static List<Object> with(List<Object> row, Object... more) {
    return Stream.concat(row.stream(), Stream.of(more)).toList();
  }

  private static List<Map<String, Object>> fields() {
    var contact =
        Stream.of(
            column("resident.phone", "Телефон"),
            column("resident.address", "Адрес"),
            column("visiting.phone", "Телефон"),
            column("visiting.address", "Адрес"));
    return Stream.concat(REFERRAL_FIELDS.stream(), contact).toList();
  }

  /** As the service has it: with a pool of connections that are looked at before they are used. */
  private ImportJob job() throws Exception {
    var settings = new DataSourceFactory();
    settings.setDriverClass("org.postgresql.Driver");
    settings.setUrl(TestCenter.database().url());
    settings.setCheckConnectionOnBorrow(true);
    settings.setValidationQuery("SELECT 1");
    var pool = settings.build(new MetricRegistry(), "import");
    pool.start();
    var jdbi = Database.prepare(Jdbi.create(pool));
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            var one = new Spent(1, Duration.ofNanos(context.getElapsedTime(ChronoUnit.NANOS)));
            spent.merge(context.getRenderedSql(), one, Spent::plus);
          }
        });
    return ImportFixture.job(new Features(jdbi, TestCenter.clock(), TestKeys.keys()));
  }

  private void timed(String what, ImportJob job) {
    spent.clear();
    var begun = System.nanoTime();
    var own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var theirs = ofDatabase();
    job.run();
    print(what, begun);
    own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own;
    System.out.printf(
        "  processor: %.1f ms a row here, %.1f ms a row in the database%n",
        own / 1e6 / ROWS, (double) ofDatabase().minus(theirs).toMillis() / ROWS);
    var all = spent.values().stream().reduce(new Spent(0, Duration.ZERO), Spent::plus);
    System.out.printf(
        "  %.1f statements a row, %d ms in them%n",
        (double) all.times() / ROWS, all.time().toMillis());
    spent.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getValue().time().negated()))
        .limit(STATEMENTS_SHOWN)
        .forEach(each -> print(each.getKey(), each.getValue()));
  }

  /** What the processes of the database's connections have worked so far. */
  private static Duration ofDatabase() {
    return Jdbi.create(TestCenter.database().asSuperuser())
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT pid FROM pg_stat_activity WHERE usename LIKE '%service'")
                    .mapTo(Long.class)
                    .list())
        .stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static void print(String sql, Spent of) {
    var line = sql.replaceAll("\\s+", " ");
    System.out.printf(
        "  %7d times %7d ms: %s%n",
        of.times(), of.time().toMillis(), line.substring(0, Math.min(line.length(), 110)));
  }

  private static void print(String what, long begun) {
    var took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf(
        "%s: %d ms, %.1f rows a second%n", what, took.toMillis(), ROWS * 1e9 / took.toNanos());
  }
}
