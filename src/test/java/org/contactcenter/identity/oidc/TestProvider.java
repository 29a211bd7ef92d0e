package org.contactcenter.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * An OpenID provider of this test run: real HTTP, real signatures, and any lie that is asked for.
 */
final class TestProvider implements AutoCloseable {
  static final String CLIENT = "contact-center";
  static final String SECRET = "a client secret of more than thirty-two bytes";

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final RSAKey foreignKey = newKey();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  /** What the browser was sent with, and the token that the code will be given for. */
  private record Grant(Map<String, List<String>> asked, Function<JWTClaimsSet, String> token) {
    String asked(String name) {
      return asked.get(name).get(0);
    }
  }

  TestProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/.well-known/openid-configuration", http -> answer(http, 200, about()));
    server.createContext(
        "/keys", http -> answer(http, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Somebody signs in at the entrance: the code that the browser takes back. */
  String signIn(URI entrance, Map<String, Object> claims) {
    return signIn(entrance, claims, this::signed);
  }

  String signIn(URI entrance, Map<String, Object> claims, Function<JWTClaimsSet, String> token) {
    var code = UUID.randomUUID().toString();
    var asked = URLUtils.parseParameters(entrance.getRawQuery());
    grants.put(code, new Grant(asked, set -> token.apply(with(set, claims))));
    return code;
  }

  String signed(JWTClaimsSet claims) {
    return signed(claims, key, key.getKeyID());
  }

  /** By another key, under the name of the right one. */
  String forged(JWTClaimsSet claims) {
    return signed(claims, foreignKey, key.getKeyID());
  }

  /** By a key that the provider does not publish. */
  String unknownKey(JWTClaimsSet claims) {
    return signed(claims, foreignKey, foreignKey.getKeyID());
  }

  String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  /** By the client's secret, which an attacker may know who knows the client. */
  String byClientSecret(JWTClaimsSet claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(SECRET));
      return token.serialize();
    } catch (JOSEException bug) {
      throw new IllegalStateException(bug);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static String signed(JWTClaimsSet claims, RSAKey by, String name) {
    try {
      var token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build(), claims);
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static JWTClaimsSet with(JWTClaimsSet set, Map<String, Object> more) {
    var builder = new JWTClaimsSet.Builder(set);
    more.forEach(
        (name, value) -> builder.claim(name, value instanceof Instant at ? Date.from(at) : value));
    return builder.build();
  }

  private void token(HttpExchange http) throws IOException {
    var form = URLUtils.parseParameters(new String(http.getRequestBody().readAllBytes(), UTF_8));
    var grant = grants.remove(form.get("code").get(0));
    var basic = http.getRequestHeaders().getFirst("Authorization");
    if (grant == null || !isClient(basic) || !isProven(grant, form)) {
      answer(http, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .claim("nonce", grant.asked("nonce"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build();
    var body =
        "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
            .formatted(grant.token().apply(claims));
    answer(http, 200, body);
  }

  private static boolean isClient(String basic) {
    var expected =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(UTF_8));
    return ("Basic " + expected).equals(basic);
  }

  private static boolean isProven(Grant grant, Map<String, List<String>> form) {
    var verifier = new CodeVerifier(form.get("code_verifier").get(0));
    var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
    return grant.asked("code_challenge").equals(challenge)
        && grant.asked("redirect_uri").equals(form.get("redirect_uri").get(0));
  }

  private String about() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/enter", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer());
  }

  private static void answer(HttpExchange http, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    http.getResponseHeaders().set("Content-Type", "application/json");
    http.sendResponseHeaders(status, bytes.length);
    try (var out = http.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
