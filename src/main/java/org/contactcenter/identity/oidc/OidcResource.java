package org.contactcenter.identity.oidc;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.contactcenter.core.http.Responds;
import org.contactcenter.identity.session.SessionCookie;
import org.contactcenter.identity.session.Visitor;

/** Signing in at an identity provider, for browsers. */
@Path("/sessions/oidc")
@Produces(APPLICATION_JSON)
public final class OidcResource {
  private static final String COOKIE = "contact-center-provider";
  private static final String BOUND_COOKIE = "__Host-" + COOKIE;

  private final ProviderSignIn signIn;

  OidcResource(ProviderSignIn signIn) {
    this.signIn = signIn;
  }

  /** Sends the browser to the provider. */
  @GET
  @Path("start")
  @PermitAll
  @Responds(status = 303)
  public Response start(@Context ContainerRequestContext context) {
    var start = signIn.start(callback(context.getUriInfo()));
    return Response.seeOther(start.entrance())
        .cookie(cookie(context, start.kept(), (int) Pending.LASTS.toSeconds()))
        .build();
  }

  /** Where the provider sends it back to: opens a session, and shows the service's front page. */
  @GET
  @Path("callback")
  @PermitAll
  @Responds(status = 303)
  public Response callback(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest servletRequest,
      @QueryParam("code") Optional<String> code,
      @QueryParam("state") Optional<String> state,
      @QueryParam("iss") Optional<String> issuer) {
    var kept = Optional.ofNullable(context.getCookies().get(name(context))).map(Cookie::getValue);
    var opened =
        signIn.finish(
            new ProviderSignIn.Answer(code, state, issuer, kept.orElse("")),
            callback(context.getUriInfo()),
            Visitor.of(servletRequest));
    return Response.seeOther(URI.create("/"))
        .cookie(SessionCookie.holding(context, opened.token()), cookie(context, "", 0))
        .build();
  }

  private static URI callback(UriInfo uri) {
    return uri.getBaseUriBuilder().path("sessions/oidc/callback").build();
  }

  /** Over TLS no other host of the domain can put one of its own in its place. */
  private static String name(ContainerRequestContext context) {
    return context.getSecurityContext().isSecure() ? BOUND_COOKIE : COOKIE;
  }

  /** Lax, not strict: the provider's page sends the browser back. */
  private static NewCookie cookie(ContainerRequestContext context, String value, int maxAge) {
    return new NewCookie.Builder(name(context))
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(maxAge)
        .build();
  }
}
