package org.contactcenter.testing;

import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.contactcenter.ContactCenter;
import org.contactcenter.ContactCenterConfiguration;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * The application under test, started once for all tests of a run. It has two centers: {@code A} in
 * Europe/Sofia with every role and {@code B} in Europe/Vilnius. User names are those of the roles
 * in lower case ({@code coordinator}, {@code worker}, …), those of the second center end in {@code
 * .b}.
 */
public final class TestCenter {
  public static final String PASSWORD = "correct horse battery staple";

  private static final TestCenter ONE = new TestCenter(new TestDatabase(), TestClock.ofTheRun());

  private final TestDatabase database;
  private final TestClock clock;
  private final DropwizardTestSupport<ContactCenterConfiguration> application;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Founding founding;

  private static ConfigOverride[] overrides(TestDatabase database) {
    return new ConfigOverride[] {
      ConfigOverride.config("database.url", database.url()),
      ConfigOverride.config("keys.folder", TestKeys.folder().toString()),
      ConfigOverride.config("start.dataFolder", database.dataFolder().toString()),
      // Work that comes by itself would come amidst a test; tests do it when they want it done.
      ConfigOverride.config("jobs.enabled", "false"),
      ConfigOverride.config("proposals.seconds", "4"),
      ConfigOverride.config("server.applicationConnectors[0].port", "0"),
      ConfigOverride.config("server.adminConnectors[0].port", "0")
    };
  }

  private TestCenter(TestDatabase database, TestClock clock) {
    this.database = database;
    this.clock = clock;
    application =
        new DropwizardTestSupport<>(ContactCenter.class, "config.yml", overrides(database)) {
          @Override
          public ContactCenter newApplication() {
            return new ContactCenter(clock);
          }
        };
    try {
      application.before();
    } catch (Exception failure) {
      throw new IllegalStateException("the application does not start", failure);
    }
    founding = Founding.of(features(database, clock));
  }

  public static TestClock clock() {
    return ONE.clock;
  }

  public static TestDatabase database() {
    return ONE.database;
  }

  /** The ids of what the two centers were founded with. */
  public static Founding founding() {
    return ONE.founding;
  }

  /** The use cases themselves, on the test's clock and as the service's role. */
  public static Features features() {
    return features(ONE.database, ONE.clock);
  }

  private static Features features(TestDatabase database, TestClock clock) {
    return new Features(
        Database.prepare(Jdbi.create(database.asService())), clock, TestKeys.keys());
  }

  /** Where the application listens, for tests that speak HTTP by themselves. */
  public static URI address() {
    return URI.create("http://localhost:" + ONE.application.getLocalPort());
  }

  /** Where health and metrics are; ends in a slash. */
  public static URI adminAddress() {
    return URI.create("http://localhost:" + ONE.application.getAdminPort() + "/");
  }

  /** A client that is not signed in. */
  public static Api nobody() {
    return ONE.signedOut();
  }

  /** The coordinator as the use cases know her, for tests that ask them without HTTP. */
  public static User coordinatorHerself() {
    return new User(
        founding().users().get("coordinator"),
        "coordinator",
        UUID.randomUUID(),
        founding().centerA(),
        Set.of(Role.COORDINATOR),
        Optional.empty(),
        "127.0.0.1");
  }

  /** A client signed in as the user, by bearer token; signs in once per run. */
  public static Api as(String username) {
    return ONE.by(username);
  }

  /**
   * Another application, founded alike on a database of its own: for tests that turn everything
   * upside down. What it overrides by system properties is put back, for {@link SecondService}
   * inherits that from the main one.
   */
  public static TestCenter beside(String name) {
    var other = new TestCenter(ONE.database.beside(name), new TestClock());
    Stream.of(overrides(ONE.database)).forEach(ConfigOverride::addToSystemProperties);
    return other;
  }

  /** The use cases of this application. */
  public Features program() {
    return features(database, clock);
  }

  /** The clock of this application. */
  public TestClock time() {
    return clock;
  }

  /** What this application's centers were founded with. */
  public Founding founded() {
    return founding;
  }

  /** The database of this application. */
  public TestDatabase data() {
    return database;
  }

  /** A client of this application that is not signed in. */
  public Api signedOut() {
    return new Api(
        URI.create("http://localhost:" + application.getLocalPort()).resolve("/api/v1"), Map.of());
  }

  /** A client of this application signed in as the user; signs in once. */
  public Api by(String username) {
    return bearing(tokens.computeIfAbsent(username, name -> signIn(name, PASSWORD)));
  }

  /** A client of this application with a session of its own. */
  public Api freshly(String username, String password) {
    return bearing(signIn(username, password));
  }

  private Api bearing(String token) {
    return signedOut().with("Authorization", "Bearer " + token);
  }

  private String signIn(String username, String password) {
    var answer =
        signedOut()
            .post("/sessions", Map.of("username", username, "password", password, "kind", "TOKEN"));
    return Optional.of(answer.text("token"))
        .filter(token -> !token.isEmpty())
        .orElseThrow(() -> new IllegalStateException(username + ": " + answer.body()));
  }
}
