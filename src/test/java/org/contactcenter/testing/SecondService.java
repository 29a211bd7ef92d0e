package org.contactcenter.testing;

import io.dropwizard.testing.DropwizardTestSupport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.contactcenter.ContactCenter;
import org.contactcenter.ContactCenterConfiguration;

/** Another node on the test database, configured in another way; ends with {@link #close}. */
public final class SecondService implements AutoCloseable {
  private final DropwizardTestSupport<ContactCenterConfiguration> application;

  private SecondService(Path config) {
    application =
        new DropwizardTestSupport<>(ContactCenter.class, config.toString()) {
          @Override
          public ContactCenter newApplication() {
            return new ContactCenter(TestCenter.clock());
          }
        };
  }

  /** With these parts of config.yml replaced; what the first one overrides holds here as well. */
  public static SecondService start(Map<String, String> replaced) throws IOException {
    TestCenter.nobody().get("/me");
    var text = Files.readString(Path.of("config.yml"));
    for (var part : replaced.entrySet()) {
      if (!text.contains(part.getKey())) {
        throw new IllegalArgumentException("not in config.yml: " + part.getKey());
      }
      text = text.replace(part.getKey(), part.getValue());
    }
    var service =
        new SecondService(Files.writeString(Files.createTempFile("config", ".yml"), text));
    try {
      service.application.before();
    } catch (Exception failure) {
      throw new IllegalStateException("the second service does not start", failure);
    }
    return service;
  }

  public int port() {
    return application.getLocalPort();
  }

  public URI address() {
    return URI.create("http://localhost:" + port());
  }

  public Api nobody() {
    return TestCenter.nobody().at(address().resolve("/api/v1"));
  }

  public Api as(String username) {
    return TestCenter.as(username).at(address().resolve("/api/v1"));
  }

  @Override
  public void close() {
    application.after();
  }
}
