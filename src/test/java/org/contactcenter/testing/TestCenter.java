package org.contactcenter.testing;

import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.contactcenter.ContactCenter;
import org.contactcenter.ContactCenterConfiguration;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.jdbi.v3.core.Jdbi;

/**
 * The application under test, started once for all tests of a run. It has two centers: {@code A} in
 * Europe/Sofia with every role and {@code B} in Europe/Vilnius. User names are those of the roles
 * in lower case ({@code coordinator}, {@code worker}, …), those of the second center end in {@code
 * .b}.
 */
public final class TestCenter {
  public static final String PASSWORD = "correct horse battery staple";

  private static final TestCenter ONE = new TestCenter();

  private final TestDatabase database = new TestDatabase();
  private final TestClock clock = new TestClock();
  private final DropwizardTestSupport<ContactCenterConfiguration> application;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Founding founding;

  private TestCenter() {
    application =
        new DropwizardTestSupport<>(
            ContactCenter.class,
            "config.yml",
            ConfigOverride.config("database.url", database.url()),
            ConfigOverride.config("keys.folder", TestKeys.folder().toString()),
            ConfigOverride.config(
                "start.dataFolder", TestKeys.folder().resolveSibling("data").toString()),
            ConfigOverride.config("server.applicationConnectors[0].port", "0"),
            ConfigOverride.config("server.adminConnectors[0].port", "0")) {
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
    return new Api(address().resolve("/api/v1"), Map.of());
  }

  /** A client signed in as the user, by bearer token; signs in once per run. */
  public static Api as(String username) {
    var token = ONE.tokens.computeIfAbsent(username, TestCenter::signIn);
    return nobody().with("Authorization", "Bearer " + token);
  }

  private static String signIn(String username) {
    var answer =
        nobody()
            .post("/sessions", Map.of("username", username, "password", PASSWORD, "kind", "TOKEN"));
    return Optional.of(answer.text("token"))
        .filter(token -> !token.isEmpty())
        .orElseThrow(() -> new IllegalStateException(username + ": " + answer.body()));
  }
}
