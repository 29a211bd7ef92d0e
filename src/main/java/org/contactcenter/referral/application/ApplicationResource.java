package org.contactcenter.referral.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.referral.Requested;
import org.contactcenter.referral.Safety;

/** What parents told at the public door, for the staff alone. */
@Path("/referrals/{id}/applications")
@Produces(APPLICATION_JSON)
public final class ApplicationResource {
  private final Invitations invitations;

  ApplicationResource(Invitations invitations) {
    this.invitations = invitations;
  }

  /** A child as that parent describes it. */
  record Child(
      String givenName,
      String familyName,
      LocalDate birthDate,
      List<String> languages,
      Optional<String> needs) {
    static Child of(Application.Child child) {
      return new Child(
          child.givenName(),
          child.familyName(),
          child.birthDate(),
          child.languages(),
          child.needs());
    }
  }

  /**
   * What one of the parents told.
   *
   * @param side as they say themselves
   * @param acknowledgedAt when somebody of the staff took note that it was taken back
   */
  record View(
      UUID id,
      UUID personId,
      ApplicantSide side,
      String language,
      Instant appliedAt,
      Optional<Instant> withdrawnAt,
      Optional<Instant> acknowledgedAt,
      String reason,
      List<Child> children,
      Requested requested,
      Safety safety) {
    static View of(ToldApplication told) {
      var statement = told.statement();
      return new View(
          told.id(),
          told.personId(),
          told.side(),
          told.language(),
          told.appliedAt(),
          told.withdrawnAt(),
          told.acknowledgedAt(),
          statement.reason(),
          statement.children().stream().map(Child::of).toList(),
          statement.requested(),
          statement.safety());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> applications(@Auth User user, @PathParam("id") UUID id) {
    return new Page<>(invitations.told(user, id).stream().map(View::of).toList(), Optional.empty());
  }

  record Acknowledge() {}

  /** Takes note that it was taken back, so that it waits in nobody's work queue any more. */
  @POST
  @Path("{applicationId}/acknowledge")
  @Consumes(APPLICATION_JSON)
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View acknowledge(
      @Auth User user,
      @PathParam("id") UUID id,
      @PathParam("applicationId") UUID applicationId,
      @NotNull Acknowledge request) {
    return View.of(invitations.acknowledge(user, id, applicationId));
  }
}
