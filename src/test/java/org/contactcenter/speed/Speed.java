package org.contactcenter.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.contactcenter.core.secret.KeyFolder;

/**
 * How fast the service is and how its costs grow: over HTTP, signed in, with rights and trail,
 * against its own statements by bare JDBC. No test: started by hand, see src/docs/performance.md.
 */
public final class Speed {
  private final Options options;
  private final Postgres postgres;
  private final Path keys;
  private final Report report;

  private Speed(Options options, Postgres postgres, Path keys, Report report) {
    this.options = options;
    this.postgres = postgres;
    this.keys = keys;
    this.report = report;
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var options = Options.of(arguments);
    var report = new Report(System.out);
    System.setOut(System.err); // whatever else speaks, so that the figures can be kept alone
    var keys = keys();
    try (var postgres = new Postgres()) {
      new Speed(options, postgres, keys, report).run();
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static Path keys() throws IOException {
    var keys = Files.createTempDirectory("speed").resolve("keys");
    new KeyFolder(keys).make();
    return keys;
  }

  private void run() throws Exception {
    report.head(options);
    var results = new ArrayList<Result>();
    for (var size : options.sizes()) {
      var store = postgres.create("speed_" + size.cases());
      var result = measure(store, size);
      report.print(result);
      results.add(result);
      postgres.drop(store);
    }
    if (results.size() > 1) {
      report.growth(results);
    }
  }

  private Result measure(Store store, Size size) throws Exception {
    Script script;
    try (var studio = new Studio(store, keys)) {
      load(store, new Model(studio, store, size.visits()), size);
      script =
          new Rehearsal(studio, new Asks(), options.only())
              .record(new Clients(store, studio, options.clients(), size));
    }
    say("Writing to the disk");
    postgres.settle();
    say("Starting the service");
    var visits = Long.parseLong(store.ask("SELECT count(*) FROM visit").get(0));
    try (var service = new Service(store, keys, options);
        var contest = new Contest(options, postgres, service, store, script)) {
      contest.warmUp();
      var matches = contest.run();
      if (options.only().contains(Operation.BOOK)) {
        say(Traces.of(store));
      }
      return new Result(
          size.cases(),
          visits,
          service.startSeconds(),
          service.resident(),
          service.residentAtMost(),
          matches);
    }
  }

  private void load(Store store, Model model, Size size) throws Exception {
    say("Making the model");
    var patterns = model.make();
    var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      var centers = new ArrayList<Callable<Void>>();
      for (int center = 0; center < size.centers(); center++) {
        centers.add(copying(store, patterns, center, size));
      }
      for (var copied : threads.invokeAll(centers)) {
        copied.get();
      }
    } finally {
      threads.shutdown();
    }
    say("Vacuuming");
    store.tell("VACUUM (ANALYZE)"); // what the planner knows, and what all may see
  }

  private Callable<Void> copying(Store store, List<Pattern> patterns, int center, Size size) {
    return () -> {
      say("Copying it, center %d of %d".formatted(center + 1, size.centers()));
      try (var owner = store.owner()) {
        new Load(owner, patterns, size).center(center, size.coordinators(options.clients()));
      }
      return null;
    };
  }

  /** How far the program is. */
  static void say(String what) {
    System.err.printf("%tT %s (%s)%n", System.currentTimeMillis(), what, Cpu.load());
  }
}
