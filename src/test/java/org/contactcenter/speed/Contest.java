package org.contactcenter.speed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lets both sides do everything in turns. */
final class Contest implements AutoCloseable {
  /** The rival warms up for a share of the time: it has next to nothing to compile. */
  private static final double RIVALS_WARMTH = .25;

  private final Options options;
  private final Postgres postgres;
  private final Service service;
  private final Script script;
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final Crowd overHttp;
  private final Crowd byJdbc;
  private final List<JdbcTurn> rivals = new ArrayList<>();

  Contest(Options options, Postgres postgres, Service service, Store store, Script script)
      throws SQLException {
    this.options = options;
    this.postgres = postgres;
    this.service = service;
    this.script = script;
    overHttp = new Crowd(options.clients());
    byJdbc = new Crowd(options.clients());
    var source = store.as(Store.SERVICE);
    for (var client : script.clients()) {
      var recordings = script.recordings().get(client.number());
      rivals.add(new JdbcTurn(source.getConnection(), client, script.asks(), recordings, refusals));
    }
  }

  /** Mixed load, first over HTTP, then by JDBC. */
  void warmUp() throws Exception {
    Speed.say("Warming up");
    var http = http(options.only(), options.warm());
    var jdbc = byJdbc.run(rivals, options.only(), options.warm() * RIVALS_WARMTH);
    Speed.say("%.0f requests a second over HTTP, %.0f by JDBC".formatted(http.rate(), jdbc.rate()));
    tellRefusals();
  }

  List<Match> run() throws Exception {
    var matches =
        options.only().stream()
            .map(operation -> Match.of(operation, script.of(operation)))
            .toList();
    for (int round = 1; round <= options.rounds(); round++) {
      for (var match : matches) {
        round(match, round);
      }
    }
    return matches;
  }

  private void round(Match match, int round) throws Exception {
    var only = List.of(match.operation());
    match.http().add(http(only, options.slice()));
    match.jdbc().add(measured(() -> byJdbc.run(rivals, only, options.slice())));
    tellRefusals();
    Speed.say(
        "Round %d, %s: %.0f and %.0f a second"
            .formatted(
                round,
                match.operation().title(),
                match.http().get(round - 1).rate(),
                match.jdbc().get(round - 1).rate()));
  }

  /** On connections of its own: between its slices the service would end them. */
  private Slice http(List<Operation> operations, double seconds) throws Exception {
    var turns = new ArrayList<HttpTurn>();
    try {
      for (var client : script.clients()) {
        turns.add(new HttpTurn(service.address(), client, script.asks(), refusals));
      }
      return measured(() -> overHttp.run(turns, operations, seconds));
    } finally {
      for (var turn : turns) {
        turn.close();
      }
    }
  }

  private interface Work {
    Slice run() throws Exception;
  }

  private Slice measured(Work work) throws Exception {
    var serviceBefore = service.cpu();
    var databaseBefore = postgres.cpu();
    var slice = work.run();
    return new Slice(
        slice.nanos(),
        slice.refused(),
        slice.seconds(),
        service.cpu() - serviceBefore,
        postgres.cpu() - databaseBefore);
  }

  private void tellRefusals() {
    refusals.stream().distinct().limit(3).forEach(Speed::say);
    refusals.clear();
  }

  @Override
  public void close() throws SQLException, IOException {
    overHttp.close();
    byJdbc.close();
    for (var rival : rivals) {
      rival.close();
    }
  }
}
