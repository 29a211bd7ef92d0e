package org.contactcenter.identity.session;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.Responds;

/** One's own sessions: seen, ended, moved to another center. */
@Path("/sessions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SessionResource {
  private final Sessions sessions;

  public SessionResource(Sessions sessions) {
    this.sessions = sessions;
  }

  record ChangeCenter(@NotNull UUID centerId) {}

  /**
   * A session, never its token.
   *
   * @param current whether it is the one that asks
   */
  record View(
      UUID id,
      UUID centerId,
      Instant createdAt,
      Instant lastSeenAt,
      Instant expiresAt,
      Instant idleEndsAt,
      String address,
      String userAgent,
      boolean current) {
    static View of(Session session, User user) {
      return new View(
          session.id(),
          session.centerId(),
          session.createdAt(),
          session.lastSeenAt(),
          session.expiresAt(),
          session.idleEndsAt(),
          session.address(),
          session.userAgent(),
          session.id().equals(user.sessionId()));
    }
  }

  @GET
  @RolesAllowed(Role.Name.ANYONE)
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return sessions
        .page(user, paging.after(), paging.limit())
        .map(session -> View.of(session, user));
  }

  /** Signs out everywhere else. */
  @DELETE
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public void endOthers(@Auth User user) {
    sessions.endOthers(user);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Name.ANYONE)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(sessions.find(user, id), user);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Role.Name.ANYONE)
  public void end(@Auth User user, @PathParam("id") UUID id) {
    sessions.end(user, id);
  }

  @GET
  @Path("current")
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public View current(@Auth User user) {
    return View.of(sessions.find(user, user.sessionId()), user);
  }

  @DELETE
  @Path("current")
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  @Responds(status = 204)
  public Response signOut(@Auth User user, @Context ContainerRequestContext context) {
    sessions.end(user, user.sessionId());
    return Response.noContent()
        .cookie(SessionCookie.gone(context))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }

  @PUT
  @Path("current/center")
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public View changeCenter(@Auth User user, @NotNull @Valid ChangeCenter request) {
    return View.of(sessions.changeCenter(user, request.centerId()), user);
  }
}
