package org.contactcenter.identity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Responds;

/** Signing in and out, and changing the center one acts in. */
@Path("/sessions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SessionResource {
  private final Sessions sessions;

  SessionResource(Sessions sessions) {
    this.sessions = sessions;
  }

  /** {@code COOKIE} for a browser, {@code TOKEN} for a program that sends it as bearer. */
  enum Kind {
    COOKIE,
    TOKEN
  }

  record SignIn(
      @NotBlank @Size(max = 200) String username,
      @NotBlank @Size(max = 1000) String password,
      Optional<@Size(max = 20) String> code,
      Optional<UUID> centerId,
      Optional<Kind> kind) {}

  record ChangeCenter(@NotNull UUID centerId) {}

  /** A session; its token only in the answer that opens it, and only to a program. */
  record View(UUID id, Instant expiresAt, Optional<String> token) {}

  record Current(UUID id, UUID centerId) {
    static Current of(User user) {
      return new Current(user.sessionId(), user.centerId());
    }
  }

  @POST
  @PermitAll
  @Responds(status = 201, with = View.class)
  public Response signIn(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest servletRequest,
      @NotNull @Valid SignIn request) {
    CrossSite.refuseForeignOrigin(context);
    var opened =
        sessions.signIn(
            new Sessions.Credentials(
                request.username(),
                request.password(),
                request.centerId(),
                servletRequest.getRemoteAddr()));
    return answer(context, opened, request.kind().orElse(Kind.COOKIE));
  }

  @GET
  @Path("current")
  @RolesAllowed(Role.Name.ANYONE)
  public Current current(@Auth User user) {
    return Current.of(user);
  }

  @DELETE
  @Path("current")
  @RolesAllowed(Role.Name.ANYONE)
  @Responds(status = 204)
  public Response signOut(@Auth User user) {
    sessions.signOut(user);
    return Response.noContent().cookie(cookie("", 0)).build();
  }

  @PUT
  @Path("current/center")
  @RolesAllowed(Role.Name.ANYONE)
  public Current changeCenter(@Auth User user, @NotNull @Valid ChangeCenter request) {
    sessions.changeCenter(user, request.centerId());
    return new Current(user.sessionId(), request.centerId());
  }

  private static Response answer(
      ContainerRequestContext context, Sessions.Opened opened, Kind kind) {
    var location = context.getUriInfo().getAbsolutePathBuilder().path("current").build();
    var response = Response.created(location);
    var secret = opened.token().secret();
    if (kind == Kind.TOKEN) {
      return response
          .entity(new View(opened.id(), opened.expiresAt(), Optional.of(secret)))
          .build();
    }
    return response
        .entity(new View(opened.id(), opened.expiresAt(), Optional.empty()))
        .cookie(cookie(secret, NewCookie.DEFAULT_MAX_AGE))
        .build();
  }

  private static NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(SessionFilter.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }
}
