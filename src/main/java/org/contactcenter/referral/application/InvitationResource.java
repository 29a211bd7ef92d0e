package org.contactcenter.referral.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;

/** The invitation for the parent who has not applied yet, to be handed on by the staff. */
@Path("/referrals/{id}/invitation")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class InvitationResource {
  private final Invitations invitations;

  InvitationResource(Invitations invitations) {
    this.invitations = invitations;
  }

  /**
   * How it is handed on besides by the staff.
   *
   * @param email of the parent who is invited, where it is to go by mail as well
   * @param language in which they are written to; the center's, where absent
   */
  record Invite(Optional<@Size(min = 1, max = 254) String> email, Optional<Language> language) {
    Invitations.Handing handing(URI service) {
      return new Invitations.Handing(
          email.map(address -> new InvitationMail.To(address, language)), service);
    }
  }

  /**
   * Told once.
   *
   * @param mailed whether it was posted as well
   */
  record Made(String invitation, Instant expiresAt, boolean mailed) {}

  @POST
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Made invite(
      @Auth User user,
      @PathParam("id") UUID id,
      @Context UriInfo uri,
      @NotNull @Valid Invite request) {
    var made = invitations.invite(user, id, request.handing(uri.getBaseUri()));
    return new Made(made.invitation().told(), made.expiresAt(), made.mailed());
  }
}
