package org.contactcenter.identity.signin;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Responds;
import org.contactcenter.identity.session.CrossSite;
import org.contactcenter.identity.session.SessionCookie;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.Visitor;

/** Signing in. */
@Path("/sessions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SignInResource {
  private final SignIn signIn;

  SignInResource(SignIn signIn) {
    this.signIn = signIn;
  }

  /** {@code COOKIE} for a browser, {@code TOKEN} for a program that sends it as bearer. */
  enum Kind {
    COOKIE,
    TOKEN
  }

  record Request(
      @NotBlank @Size(max = 200) String username,
      @NotBlank @Size(max = 1000) String password,
      Optional<@Size(min = 1, max = 40) String> code,
      Optional<UUID> centerId,
      Optional<Kind> kind) {}

  /** A session; its token only in the answer that opens it, and only to a program. */
  record View(UUID id, Instant expiresAt, Optional<String> token) {}

  @POST
  @PermitAll
  @Responds(status = 201, with = View.class)
  public Response signIn(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest servletRequest,
      @NotNull @Valid Request request) {
    CrossSite.refuseForeignOrigin(context);
    var opened =
        signIn.open(
            new SignIn.Request(
                request.username(), request.password(), request.code(), request.centerId()),
            Visitor.of(servletRequest));
    return answer(context, opened, request.kind().orElse(Kind.COOKIE));
  }

  private static Response answer(
      ContainerRequestContext context, Sessions.Opened opened, Kind kind) {
    var location = context.getUriInfo().getAbsolutePathBuilder().path("current").build();
    var response = Response.created(location);
    if (kind == Kind.TOKEN) {
      var secret = Optional.of(opened.token().secret());
      return response.entity(new View(opened.id(), opened.expiresAt(), secret)).build();
    }
    return response
        .entity(new View(opened.id(), opened.expiresAt(), Optional.empty()))
        .cookie(SessionCookie.holding(context, opened.token()))
        .build();
  }
}
