package org.contactcenter.identity.oidc;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A real Keycloak, as its distribution comes, with one realm and one person in it. */
final class Keycloak implements AutoCloseable {
  static final String SECRET = "a-secret-of-this-test-only";

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Path REALM = Path.of("src/test/resources/keycloak/centers-realm.json");

  private final Process process;
  private final int port;
  private final Path log;

  /**
   * @param home the unpacked distribution
   */
  Keycloak(Path home) throws IOException, InterruptedException {
    var imported = Files.createDirectories(home.resolve("data/import"));
    Files.write(imported.resolve("centers-realm.json"), Files.readAllBytes(REALM));
    port = freePort();
    log = home.resolve("keycloak.log");
    process =
        new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + freePort())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    awaitReady();
  }

  String issuer() {
    return "http://localhost:" + port + "/realms/centers";
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (process.waitFor(30, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void awaitReady() throws IOException, InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        close();
        throw new IllegalStateException("Keycloak does not start:\n" + Files.readString(log));
      }
      Thread.sleep(500);
    }
  }

  private boolean isReady() throws InterruptedException {
    var about = URI.create(issuer() + "/.well-known/openid-configuration");
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(about).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
