package org.contactcenter.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A provider that refers the service to somebody else: it never goes there. */
@TestInstance(PER_CLASS)
class ProviderRedirectIT {
  private static final String ABOUT = "/.well-known/openid-configuration";

  private final AtomicInteger elsewhere = new AtomicInteger();
  private final HttpServer server;

  ProviderRedirectIT() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext("/moved" + ABOUT, http -> refer(http, "/elsewhere?of=/moved"));
    server.createContext(ABOUT, http -> tell(http, about("")));
    server.createContext("/token", http -> refer(http, "/elsewhere?of=/token"));
    server.createContext(
        "/elsewhere",
        http -> {
          elsewhere.incrementAndGet();
          tell(http, about("/moved"));
        });
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop(0);
  }

  @Test
  void itsDescriptionIsReadWhereItStandsAndNowhereElse() throws Exception {
    assertThat(Provider.discover(settings("")).isIssuer(address(""))).isTrue();

    assertThatThrownBy(() -> Provider.discover(settings("/moved"))).isInstanceOf(IOException.class);
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void noCodeIsCarriedElsewhere() throws Exception {
    var provider = Provider.discover(settings(""));
    var pending = new Pending(new State(), new Nonce(), new CodeVerifier(), Instant.MAX);

    assertThatThrownBy(() -> provider.claims("code", pending, URI.create(address("/back"))))
        .isInstanceOf(UntrustedAnswer.class);
    assertThat(elsewhere).hasValue(0);
  }

  private OpenIdConnect settings(String path) {
    var center = UUID.randomUUID().toString();
    return new OpenIdConnect(
        address(path), "c", "s", "", "openid", "name", "roles", Map.of(), center, false, false);
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private String about(String path) {
    return """
        {"issuer": "%1$s%2$s", "authorization_endpoint": "%1$s/enter",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(address(""), path);
  }

  private static void refer(HttpExchange http, String path) throws IOException {
    http.getResponseHeaders().set("Location", path);
    http.sendResponseHeaders(302, -1);
    http.close();
  }

  private static void tell(HttpExchange http, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    http.getResponseHeaders().set("Content-Type", "application/json");
    http.sendResponseHeaders(200, bytes.length);
    try (var out = http.getResponseBody()) {
      out.write(bytes);
    }
  }
}
