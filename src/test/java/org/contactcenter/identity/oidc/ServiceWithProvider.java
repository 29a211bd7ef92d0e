package org.contactcenter.identity.oidc;

import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import org.contactcenter.ContactCenter;
import org.contactcenter.ContactCenterConfiguration;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;

/** A second instance of the service on the database of the test run, for center A of it. */
final class ServiceWithProvider implements AutoCloseable {
  private final DropwizardTestSupport<ContactCenterConfiguration> application;

  ServiceWithProvider(String issuer, String clientSecret) throws Exception {
    application =
        new DropwizardTestSupport<>(
            ContactCenter.class,
            "config.yml",
            ConfigOverride.config("database.url", TestCenter.database().url()),
            ConfigOverride.config("database.maxSize", "8"),
            ConfigOverride.config("keys.folder", TestKeys.folder().toString()),
            ConfigOverride.config(
                "start.dataFolder", TestCenter.database().dataFolder().toString()),
            ConfigOverride.config("server.applicationConnectors[0].port", "0"),
            ConfigOverride.config("server.adminConnectors[0].port", "0"),
            ConfigOverride.config("trustedProxies", "127.0.0.1"),
            ConfigOverride.config("signIn.openIdConnect.issuer", issuer),
            ConfigOverride.config("signIn.openIdConnect.clientId", "contact-center"),
            ConfigOverride.config("signIn.openIdConnect.clientSecret", clientSecret),
            ConfigOverride.config(
                "signIn.openIdConnect.center", TestCenter.founding().centerA().toString())) {
          @Override
          public ContactCenter newApplication() {
            return new ContactCenter(TestCenter.clock());
          }
        };
    application.before();
  }

  /** The absolute address of a path of its API. */
  String api(String path) {
    return URI.create("http://localhost:" + application.getLocalPort()) + "/api/v1" + path;
  }

  @Override
  public void close() {
    application.after();
  }
}
