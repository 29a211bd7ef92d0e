package org.contactcenter.core.http.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.contactcenter.testing.SecondService;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service ends TLS itself, configured as config.yml and the README say. */
class TlsIT {
  private static final String PASSWORD = "a keystore's password";

  @TempDir private static Path folder;
  private static SecondService service;
  private static SSLContext trust;

  @BeforeAll
  static void start() throws Exception {
    var keyStore = keyStore();
    trust = trust(keyStore);
    service =
        SecondService.start(
            Map.of(
                "    - type: http\n      bindHost: \"${BIND_HOST",
                "    - type: https\n      bindHost: \"${BIND_HOST",
                "# keyStorePath: \"${TLS_KEYSTORE:-}\"",
                "keyStorePath: \"" + keyStore + "\"",
                "# keyStorePassword: \"${TLS_KEYSTORE_PASSWORD:-}\"",
                "keyStorePassword: \"" + PASSWORD + "\"",
                "# keyStoreType",
                "keyStoreType",
                "# supportedProtocols",
                "supportedProtocols"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aBrowserIsToldToStayOnTls() throws Exception {
    var answer = get("/api/docs", "TLSv1.3");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000; includeSubDomains");
  }

  @Test
  void whatJettyItselfRefusesIsToldTheSame() throws Exception {
    var answer = get("/api/v1/%00", "TLSv1.3");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void theSessionIsBoundToTheHost() throws Exception {
    var body = "{\"username\": \"worker\", \"password\": \"%s\"}".formatted(TestCenter.PASSWORD);
    var opened =
        send(
            HttpRequest.newBuilder(address("/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .header("Origin", "https://localhost:" + service.port())
                .POST(BodyPublishers.ofString(body)),
            "TLSv1.3");

    assertThat(opened.statusCode()).isEqualTo(201);
    var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("__Host-contact-center-session=").contains("Secure");
    assertThat(opened.headers().firstValue("Location").orElseThrow())
        .startsWith("https://localhost:" + service.port() + "/api/v1/sessions/");
    var me =
        HttpRequest.newBuilder(address("/api/v1/me")).header("Cookie", cookie.split(";", 2)[0]);
    assertThat(send(me, "TLSv1.3").statusCode()).isEqualTo(200);
  }

  @Test
  void whoOffersTls12IsServedToo() throws Exception {
    assertThat(get("/api/docs", "TLSv1.2").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.1", "TLSv1"})
  void whoOffersNothingBetterIsNot(String protocol) {
    assertThatThrownBy(() -> get("/api/docs", protocol)).isInstanceOf(SSLException.class);
  }

  @Test
  void nothingIsSaidInClear() {
    assertThatThrownBy(
            () ->
                HttpClient.newHttpClient()
                    .send(
                        HttpRequest.newBuilder(
                                URI.create("http://localhost:" + service.port() + "/api/docs"))
                            .build(),
                        BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  private static HttpResponse<String> get(String path, String protocol) throws Exception {
    return send(HttpRequest.newBuilder(address(path)), protocol);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String protocol)
      throws Exception {
    var parameters = new SSLParameters();
    parameters.setProtocols(new String[] {protocol});
    var client = HttpClient.newBuilder().sslContext(trust).sslParameters(parameters).build();
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return URI.create("https://localhost:" + service.port() + path);
  }

  /** By the JDK's own tool, as an operator might. */
  private static Path keyStore() throws IOException, InterruptedException {
    var file = folder.resolve("keystore.p12");
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var process =
        new ProcessBuilder(
                tool,
                "-genkeypair",
                "-alias",
                "service",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return file;
  }

  private static SSLContext trust(Path keyStore) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keyStore)) {
      store.load(file, PASSWORD.toCharArray());
    }
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("service", store.getCertificate("service"));
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
