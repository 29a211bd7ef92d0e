package org.contactcenter.referral.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
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

  record Invite() {}

  /** Told once. */
  record Made(String invitation, Instant expiresAt) {}

  @POST
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Made invite(@Auth User user, @PathParam("id") UUID id, @NotNull Invite request) {
    var made = invitations.invite(user, id);
    return new Made(made.invitation().told(), made.expiresAt());
  }
}
