package org.contactcenter.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Map;

/**
 * The provider as its discovery document describes it: asked once, when somebody first signs in.
 * Its keys are fetched anew when it signs with another.
 */
final class Provider {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int LONGEST_KEYS = 100_000;

  private final OpenIdConnect settings;
  private final OIDCProviderMetadata metadata;
  private final IDTokenValidator validator;

  private Provider(OpenIdConnect settings, OIDCProviderMetadata metadata) throws IOException {
    this.settings = settings;
    this.metadata = metadata;
    this.validator =
        new IDTokenValidator(
            metadata.getIssuer(),
            new ClientID(settings.clientId()),
            JWSAlgorithm.RS256,
            metadata.getJWKSetURI().toURL(),
            new Keys());
  }

  /** The library refuses a document that names another issuer. */
  static Provider discover(OpenIdConnect settings) throws IOException, GeneralException {
    var issuer = new Issuer(settings.issuer());
    return new Provider(settings, OIDCProviderMetadata.resolve(issuer, Provider::bound));
  }

  /** It is asked itself, not whomever it refers to. */
  private static void bound(HTTPRequest request) {
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
  }

  /** The same for the keys that it signs with. */
  private static final class Keys extends DefaultResourceRetriever {
    Keys() {
      super(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST_KEYS);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
      var connection = super.openHTTPConnection(url);
      connection.setInstanceFollowRedirects(false);
      return connection;
    }
  }

  /** Where the browser is sent to sign in. */
  URI entrance(Pending pending, URI redirect) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            Scope.parse(settings.scope()),
            new ClientID(settings.clientId()),
            redirect)
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(pending.state())
        .nonce(pending.nonce())
        .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whether the answer may be its own; RFC 9207. */
  boolean isIssuer(String named) {
    return metadata.getIssuer().getValue().equals(named);
  }

  /**
   * The claims of who signed in there. Throws {@link UntrustedAnswer} for a code that it does not
   * take, and for a token of which signature, issuer, audience, time or nonce are not right.
   */
  Map<String, Object> claims(String code, Pending pending, URI redirect) throws IOException {
    try {
      var token = exchange(code, pending, redirect).getOIDCTokens().getIDToken();
      if (token == null) {
        throw new UntrustedAnswer("no ID token");
      }
      var claims = validator.validate(token, pending.nonce());
      var party = claims.getAuthorizedParty();
      if (party != null && !party.getValue().equals(settings.clientId())) {
        throw new UntrustedAnswer("made for another client");
      }
      return claims.toJWTClaimsSet().getClaims();
    } catch (ParseException | BadJOSEException | JOSEException wrong) {
      throw new UntrustedAnswer(wrong.getClass().getSimpleName(), wrong);
    }
  }

  private OIDCTokenResponse exchange(String code, Pending pending, URI redirect)
      throws IOException, ParseException {
    var client =
        new ClientSecretBasic(
            new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
    var grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), redirect, pending.verifier());
    var request =
        new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant)
            .build()
            .toHTTPRequest();
    bound(request);
    var response = OIDCTokenResponseParser.parse(request.send());
    if (!response.indicatesSuccess()) {
      throw new UntrustedAnswer("the code was not taken");
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }
}
