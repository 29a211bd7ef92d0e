package org.contactcenter.core.http.ui;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.logging.common.ExternalLoggingFactory;
import io.dropwizard.request.logging.LogbackAccessRequestLogFactory;
import io.dropwizard.testing.DropwizardTestSupport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.contactcenter.core.http.serve.HttpBundle;

/** The HTTP side alone, without features or a database, with an interface from a folder. */
final class PagesOnly {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final DropwizardTestSupport<Configuration> application;

  PagesOnly(String folder) {
    application =
        new DropwizardTestSupport<>(Service.class, configuration()) {
          @Override
          public Application<Configuration> newApplication() {
            return new Service(folder);
          }
        };
  }

  void start() throws Exception {
    application.before();
  }

  void stop() {
    application.after();
  }

  /**
   * @param headers names and values in turn; one without a value is left out
   */
  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + application.getLocalPort() + path))
            .method(method, BodyPublishers.noBody());
    for (var i = 0; i < headers.length; i += 2) {
      if (!headers[i + 1].isEmpty()) {
        request.header(headers[i], headers[i + 1]);
      }
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static Configuration configuration() {
    var connector = (HttpConnectorFactory) HttpConnectorFactory.application();
    connector.setPort(0);
    var admin = (HttpConnectorFactory) HttpConnectorFactory.admin();
    admin.setPort(0);
    var quiet = new LogbackAccessRequestLogFactory();
    quiet.setAppenders(List.of());
    var server = new DefaultServerFactory();
    server.setApplicationConnectors(List.of(connector));
    server.setAdminConnectors(List.of(admin));
    server.setRequestLogFactory(quiet);
    server.setJerseyRootPath("/api/v1");
    var configuration = new Configuration();
    configuration.setServerFactory(server);
    configuration.setLoggingFactory(new ExternalLoggingFactory());
    return configuration;
  }

  private static final class Service extends Application<Configuration> {
    private final String folder;

    Service(String folder) {
      this.folder = folder;
    }

    @Override
    public void initialize(Bootstrap<Configuration> bootstrap) {
      bootstrap.addBundle(new HttpBundle(folder));
    }

    @Override
    public void run(Configuration configuration, Environment environment) {}
  }
}
