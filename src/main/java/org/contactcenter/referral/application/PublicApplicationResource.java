package org.contactcenter.referral.application;

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
import java.util.List;
import java.util.UUID;
import org.contactcenter.center.PublicCenter;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.Responds;
import org.contactcenter.identity.session.CrossSite;

/** Where parents apply by themselves, without an account. */
@Path("/public/self-referrals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PublicApplicationResource {
  private final Applications applications;
  private final Standings standings;

  PublicApplicationResource(Applications applications, Standings standings) {
    this.applications = applications;
    this.standings = standings;
  }

  record First(@NotNull UUID centerId, @NotNull @Valid ApplicationRequest application) {}

  record Second(
      @NotBlank @Size(max = 60) String invitation,
      @NotNull @Valid ApplicationRequest application) {}

  record Invitation(@NotBlank @Size(max = 60) String invitation) {}

  record Own(@NotBlank @Size(max = 60) String reference, @NotBlank @Size(max = 60) String secret) {}

  /** Told once: whoever loses the secret asks the center. */
  record Begun(String reference, String secret, String invitation, Instant expiresAt) {}

  /** Told once. */
  record Joined(String reference, String secret, Instant expiresAt) {}

  record Known(Standing status) {}

  /** Who invites. */
  record Center(UUID id, String name, String place, List<Language> languages) {
    static Center of(PublicCenter center) {
      return new Center(center.id(), center.name(), center.place(), center.languages());
    }
  }

  /** The first parent applies. */
  @POST
  @PermitAll
  @Responds(status = 201, with = Begun.class)
  public Response apply(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid First request) {
    CrossSite.refuseForeignOrigin(context);
    var begun =
        applications.apply(
            request.centerId(), request.application().application(), from.getRemoteAddr());
    return created(
        new Begun(
            begun.receipt().reference().told(),
            begun.receipt().secret().told(),
            begun.invitation().told(),
            begun.expiresAt()));
  }

  /** The other parent applies, by the invitation. */
  @POST
  @Path("join")
  @PermitAll
  @Responds(status = 201, with = Joined.class)
  public Response join(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Second request) {
    CrossSite.refuseForeignOrigin(context);
    var joined =
        applications.join(
            Code.typed(request.invitation()),
            request.application().application(),
            from.getRemoteAddr());
    return created(
        new Joined(
            joined.receipt().reference().told(),
            joined.receipt().secret().told(),
            joined.expiresAt()));
  }

  /** Which center invites. */
  @POST
  @Path("invitation")
  @PermitAll
  public Center invitation(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Invitation request) {
    CrossSite.refuseForeignOrigin(context);
    return Center.of(standings.inviting(Code.typed(request.invitation()), from.getRemoteAddr()));
  }

  /** How the own application stands. */
  @POST
  @Path("status")
  @PermitAll
  public Known status(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Own request) {
    CrossSite.refuseForeignOrigin(context);
    return new Known(
        standings.of(
            Code.typed(request.reference()), Code.typed(request.secret()), from.getRemoteAddr()));
  }

  /** Takes the own application back. */
  @POST
  @Path("withdraw")
  @PermitAll
  public Known withdraw(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Own request) {
    CrossSite.refuseForeignOrigin(context);
    return new Known(
        standings.withdraw(
            Code.typed(request.reference()), Code.typed(request.secret()), from.getRemoteAddr()));
  }

  private static Response created(Object body) {
    return Response.status(Response.Status.CREATED).entity(body).build();
  }
}
