package org.contactcenter.launch;

import io.dropwizard.lifecycle.ServerLifecycleListener;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a service with the embedded database: first the requests under way, then PostgreSQL.
 * Runs however the process ends, but for a kill that nothing can answer.
 */
final class OrderlyStop implements ServerLifecycleListener {
  private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

  private final EmbeddedDatabase database;
  private volatile @Nullable Server server;

  private OrderlyStop(EmbeddedDatabase database) {
    this.database = database;
  }

  /** Before the database starts, so that a start cut short is cleaned up as well. */
  static OrderlyStop arrange(EmbeddedDatabase database) {
    var stop = new OrderlyStop(database);
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(stop::run, "orderly-stop"));
    } catch (IllegalStateException ending) {
      throw new StartFailure("Stopped while starting.", ending);
    }
    return stop;
  }

  @Override
  public void serverStarted(Server started) {
    // Stopped by two at a time, it lets one of them go on before it has ended.
    started.setStopAtShutdown(false);
    server = started;
  }

  private void run() {
    var started = server;
    try (database) {
      if (started != null) {
        started.stop();
      }
    } catch (Exception failure) {
      LOG.error("The service did not stop in good order", failure);
    }
  }
}
