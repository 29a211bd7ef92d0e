package org.contactcenter.launch;

import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.server.ServerFactory;
import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The addresses that the service is going to listen on. */
record Connectors(List<HttpConnectorFactory> application, List<HttpConnectorFactory> admin) {

  static Connectors of(ServerFactory server) {
    if (server instanceof DefaultServerFactory factory) {
      return new Connectors(
              http(factory.getApplicationConnectors()), http(factory.getAdminConnectors()))
          .requireDoubt();
    }
    throw new StartFailure("The server in config.yml must be of the type \"default\".");
  }

  /** What Dropwizard's own setting believes, anybody can write. */
  private Connectors requireDoubt() {
    if (Stream.concat(application.stream(), admin.stream())
        .anyMatch(HttpConnectorFactory::isUseForwardedHeaders)) {
      throw new StartFailure(
          "useForwardedHeaders in config.yml would believe anybody; take it out, and name the proxies with TRUSTED_PROXIES.");
    }
    return this;
  }

  /** Other machines do not reach it any more. */
  void bindToThisMachine() {
    application.forEach(connector -> connector.setBindHost("127.0.0.1"));
    admin.forEach(connector -> connector.setBindHost("127.0.0.1"));
  }

  /** Asked before anything is started, so that a refusal leaves nothing behind. */
  void requireFree() {
    var taken = new ArrayList<ServerSocket>();
    try {
      application.forEach(connector -> taken.add(take(connector, "PORT")));
      admin.forEach(connector -> taken.add(take(connector, "ADMIN_PORT")));
    } finally {
      taken.forEach(Connectors::release);
    }
  }

  private static ServerSocket take(HttpConnectorFactory connector, String variable) {
    try {
      var socket = new ServerSocket();
      var host = connector.getBindHost();
      socket.bind(
          host == null
              ? new InetSocketAddress(connector.getPort())
              : new InetSocketAddress(host, connector.getPort()));
      return socket;
    } catch (IOException cause) {
      throw new StartFailure(
          "Port %d is not free (%s); name another one with %s."
              .formatted(connector.getPort(), cause.getMessage(), variable),
          cause);
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException cause) {
      throw new IllegalStateException("a port could not be given back", cause);
    }
  }

  private static List<HttpConnectorFactory> http(List<ConnectorFactory> connectors) {
    return connectors.stream()
        .filter(HttpConnectorFactory.class::isInstance)
        .map(HttpConnectorFactory.class::cast)
        .toList();
  }
}
