package org.contactcenter.launch;

import io.dropwizard.lifecycle.ServerLifecycleListener;
import java.util.List;
import org.eclipse.jetty.server.Server;

/** What the person at the console reads once the service takes requests. */
final class Welcome implements ServerLifecycleListener {
  private final List<String> lines;

  Welcome(List<String> lines) {
    this.lines = lines;
  }

  @Override
  public void serverStarted(Server server) {
    System.out.printf(
        "Contact Center is ready: %s://localhost:%d%n", scheme(server), getLocalPort(server));
    lines.forEach(line -> System.out.println("  " + line));
    System.out.println("  Ctrl-C stops it.");
    System.out.flush();
  }

  /** Of the first connector, as the port is. */
  private static String scheme(Server server) {
    return server.getConnectors()[0].getProtocols().contains("ssl") ? "https" : "http";
  }
}
