package org.contactcenter.speed;

import static org.slf4j.Logger.ROOT_LOGGER_NAME;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactcenter.ContactCenter;
import org.contactcenter.ContactCenterConfiguration;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.core.Json;
import org.contactcenter.core.secret.KeyFolder;
import org.contactcenter.testing.TestClock;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.LoggerFactory;

/**
 * The service within this program, on a clock that can be moved and over a driver that can record.
 * Here the model family is made, and here requests are recorded; nothing is measured here.
 */
final class Studio implements AutoCloseable {
  static final String PASSWORD = "correct horse battery staple";

  private final Store store;
  private final Path keys;
  private final TestClock clock = new TestClock();
  private final DropwizardTestSupport<ContactCenterConfiguration> application;
  private final Map<String, Wire> wires = new HashMap<>();

  Studio(Store store, Path keys) throws Exception {
    this.store = store;
    this.keys = keys;
    application =
        new DropwizardTestSupport<>(ContactCenter.class, "config.yml", overrides(store, keys)) {
          @Override
          public ContactCenter newApplication() {
            return new ContactCenter(clock);
          }
        };
    application.before();
  }

  private static ConfigOverride[] overrides(Store store, Path keys) {
    return new ConfigOverride[] {
      ConfigOverride.config("database.url", store.url()),
      ConfigOverride.config("database.user", Store.SERVICE),
      ConfigOverride.config("database.driverClass", RecordingDriver.class.getName()),
      ConfigOverride.config("keys.folder", keys.toString()),
      ConfigOverride.config("start.dataFolder", keys.resolveSibling("studio").toString()),
      ConfigOverride.config("jobs.enabled", "false"),
      ConfigOverride.config("server.applicationConnectors[0].port", "0"),
      ConfigOverride.config("server.adminConnectors[0].port", "0")
    };
  }

  TestClock clock() {
    return clock;
  }

  Features features() {
    var jdbi = Database.prepare(Jdbi.create(store.as(Store.SERVICE)));
    return new Features(jdbi, clock, new KeyFolder(keys).open());
  }

  /** The token of a new session of the user. */
  String signIn(String username) {
    var body = Map.of("username", username, "password", PASSWORD, "kind", "TOKEN");
    return post("", "/sessions", body).path("token").asText();
  }

  /** What the service answers to who has the token. Throws {@link IllegalStateException}. */
  JsonNode post(String token, String path, Object body) {
    try {
      return send(token, Ask.post(path, Json.mapper().writeValueAsString(body), List.of()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  JsonNode send(String token, Ask ask) throws IOException {
    var wire = wires.get(token);
    if (wire == null) {
      wire = new Wire(URI.create("http://localhost:" + application.getLocalPort()), token);
      wires.put(token, wire);
    }
    var status = wire.send(ask);
    var answer = Json.mapper().readTree(wire.body());
    if (status >= 300) {
      throw new IllegalStateException(ask + ": " + status + " " + answer);
    }
    return answer;
  }

  /** Jetty ends connections on which nothing is said for long. */
  void hangUp() throws IOException {
    for (var wire : wires.values()) {
      wire.close();
    }
    wires.clear();
  }

  @Override
  public void close() throws IOException {
    hangUp();
    application.after();
    // Dropwizard leaves behind that every library says all it does.
    if (LoggerFactory.getLogger(ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
    }
  }
}
