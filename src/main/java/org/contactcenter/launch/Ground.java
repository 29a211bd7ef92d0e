package org.contactcenter.launch;

import io.dropwizard.core.server.ServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.DataSourceFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.secret.Keys;
import org.jdbi.v3.core.Jdbi;

/**
 * What the service stands on: free ports and a database that is ready for it, embedded or external.
 * Laid before anything else; what stands in the way becomes a {@link StartFailure}.
 */
public final class Ground {
  /** For a statement of the service; who asked for it then hears that the service is busy. */
  private static final String PATIENCE = "-c statement_timeout=60s";

  private final StartSettings settings;
  private final KeySettings keys;
  private final Optional<EmbeddedDatabase> embedded;
  private final Optional<OrderlyStop> stop;
  private final List<String> welcome = new ArrayList<>();

  private Ground(
      StartSettings settings,
      KeySettings keys,
      Optional<EmbeddedDatabase> embedded,
      Optional<OrderlyStop> stop) {
    this.settings = settings;
    this.keys = keys;
    this.embedded = embedded;
    this.stop = stop;
  }

  /** With the embedded database, its address and the service's role are put into the settings. */
  public static Ground lay(
      StartSettings settings, KeySettings keys, DataSourceFactory database, ServerFactory server) {
    var connectors = Connectors.of(server);
    database.getProperties().putIfAbsent("options", PATIENCE);
    return !ExternalDatabase.isNamed(database) && EmbeddedDatabase.isBrought()
        ? embedded(settings, keys, database, connectors)
        : external(settings, keys, database, connectors);
  }

  private static Ground embedded(
      StartSettings settings, KeySettings keys, DataSourceFactory database, Connectors connectors) {
    settings.clock();
    connectors.bindToThisMachine();
    connectors.requireFree();
    var folder = DataFolder.open(settings.folder());
    var embedded = new EmbeddedDatabase(folder);
    var stop = OrderlyStop.arrange(embedded);
    embedded.start();
    Migrations.apply(embedded.owner());
    var service = embedded.service();
    database.setUrl(service.url());
    database.setUser(service.user());
    database.setPassword(service.password());
    var ground = new Ground(settings, keys, Optional.of(embedded), Optional.of(stop));
    ground.welcome.add("Its data are kept in " + folder);
    return ground;
  }

  private static Ground external(
      StartSettings settings, KeySettings keys, DataSourceFactory database, Connectors connectors) {
    if (settings.clock().isPresent()) {
      throw new StartFailure("DEMO_CLOCK works with the embedded database only; unset it.");
    }
    if (settings.demoData() && settings.password().isEmpty()) {
      throw new StartFailure("DEMO_DATA needs a DEMO_PASSWORD with an external database.");
    }
    ExternalDatabase.requireNamed(database);
    keys.requireNamed();
    ExternalDatabase.requireReady(database);
    connectors.requireFree();
    return new Ground(settings, keys, Optional.empty(), Optional.empty());
  }

  /**
   * The keys of the database that {@code jdbi} leads to. Read only once it is connected: whoever
   * changes keys looks for connections first.
   */
  public Keys keys(Jdbi jdbi) {
    return embedded
        .map(database -> keys.openOrMake(database.folder().path(), jdbi))
        .orElseGet(() -> keys.open(jdbi));
  }

  /** Domain time: the source's, or starting at the demonstration's instant and running on. */
  public InstantSource clock(InstantSource source) {
    return settings
        .clock()
        .map(start -> InstantSource.offset(source, Duration.between(source.instant(), start)))
        .orElse(source);
  }

  /** Loads the demonstration where it is due: never into an external database unless asked. */
  public void demonstrate(Demonstration demonstration) {
    if (embedded.isPresent()) {
      demonstrate(demonstration, embedded.get());
    } else if (settings.demoData() && demonstration.isWanted()) {
      demonstration.load(settings.password().orElseThrow());
    }
  }

  /** Says when the service is ready, and stops it in order. */
  public void attend(Environment environment) {
    stop.ifPresent(environment.lifecycle()::addServerLifecycleListener);
    environment.lifecycle().addServerLifecycleListener(new Welcome(welcome));
  }

  private void demonstrate(Demonstration demonstration, EmbeddedDatabase database) {
    var kept = new DemoPassword(database.folder().file("demo-password"));
    if (demonstration.isWanted()) {
      var password = settings.password().orElseGet(kept::make);
      database.fill(() -> demonstration.load(password));
    }
    if (!demonstration.usernames().isEmpty()) {
      welcome.add("Sign in as " + String.join(", ", demonstration.usernames()));
      welcome.add(
          kept.kept()
              .map("with the password "::concat)
              .orElse("with the password that DEMO_PASSWORD gave at the first start"));
    }
  }
}
