package org.contactcenter.speed;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures, as a person reads them; in milliseconds where nothing else is said. */
final class Report {
  private static final String WIDE = "%-22s %9s %9s %9s %9s %9s %9s %9s %9s %9s %9s%n";
  private static final String[] HEADS = {
    "one request",
    "p50",
    "p95",
    "p99",
    "JDBC p50",
    "p95",
    "p99",
    "service",
    "database",
    "JDBC db",
    "statem."
  };
  private static final double GROWTH = 1.5;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** What the figures depend on. */
  void head(Options options) {
    out.printf(
        "%d clients in %d centers, %d rounds of %d s after %d s of mixed load; Java %s %s, %s%n",
        options.clients(),
        options.centers(),
        options.rounds(),
        options.slice(),
        options.warm(),
        System.getProperty("java.version"),
        options.jvm(),
        options.jar().isEmpty() ? "classes" : options.jar());
  }

  void print(Result result) {
    out.printf("%n%,d cases, %,d visits; %s%n%n", result.cases(), result.visits(), Cpu.load());
    out.printf(
        "%-22s %7s %7s %7s %7s %10s %10s %9s%n",
        "HTTP / JDBC, per s", "median", "min", "max", "target", "HTTP 1/s", "JDBC 1/s", "refused");
    result.matches().forEach(this::ratio);
    out.printf("%n" + WIDE, (Object[]) HEADS);
    result.matches().forEach(this::request);
    out.printf("%nservice, database: CPU of a request; JDBC db: the database's for the rival.%n");
    out.printf(
        "The pool's own checks, not counted as statements: %.1f a request.%n",
        result.matches().stream().mapToDouble(Match::checks).average().orElse(0));
    out.printf("Start, the database up: %.1f s (target 4)%n", result.startSeconds());
    out.printf(
        "Resident after the load: %d MB (target 450), at most %d MB%n",
        result.resident(), result.residentAtMost());
  }

  private void ratio(Match match) {
    var ratios = match.ratios();
    out.printf(
        "%-22s %7.2f %7.2f %7.2f %7.2f %10.1f %10.1f %9s%n",
        match.operation().title(),
        match.median(),
        ratios[0],
        ratios[ratios.length - 1],
        match.operation().target(),
        Slice.of(match.http()).rate(),
        Slice.of(match.jdbc()).rate(),
        Slice.of(match.http()).refused() + "+" + Slice.of(match.jdbc()).refused());
  }

  private void request(Match match) {
    var http = Slice.of(match.http());
    var jdbc = Slice.of(match.jdbc());
    out.printf(
        WIDE,
        match.operation().title(),
        figure(http.percentile(50)),
        figure(http.percentile(95)),
        figure(http.percentile(99)),
        figure(jdbc.percentile(50)),
        figure(jdbc.percentile(95)),
        figure(jdbc.percentile(99)),
        figure(http.serviceCpu()),
        figure(http.databaseCpu()),
        figure(jdbc.databaseCpu()),
        "%.1f".formatted(match.statements()));
  }

  /** Each cost of a request in each database, and how often the first fits into the last. */
  void growth(List<Result> results) {
    out.printf("%nGrowth, at most %.1f times from the first to the last%n", GROWTH);
    out.printf("%-22s %-10s", "cases", "");
    results.forEach(result -> out.printf(" %,12d", result.cases()));
    out.printf(" %9s%n", "growth");
    for (var match : results.get(0).matches()) {
      var operation = match.operation();
      line(results, operation, "p50", slice -> slice.percentile(50));
      line(results, operation, "service", Slice::serviceCpu);
      line(results, operation, "database", Slice::databaseCpu);
      line(results, operation, "wall", slice -> 1e3 / slice.rate());
    }
  }

  private void line(
      List<Result> results, Operation operation, String cost, ToDoubleFunction<Slice> of) {
    out.printf("%-22s %-10s", operation.title(), cost);
    var costs =
        results.stream()
            .flatMap(result -> result.matches().stream())
            .filter(match -> match.operation() == operation)
            .mapToDouble(match -> of.applyAsDouble(Slice.of(match.http())))
            .toArray();
    for (var each : costs) {
      out.printf(" %12s", figure(each));
    }
    var growth = costs[costs.length - 1] / costs[0];
    out.printf(" %9.2f%s%n", growth, growth > GROWTH ? " !" : "");
  }

  private static String figure(double milliseconds) {
    return "%.2f".formatted(milliseconds);
  }
}
