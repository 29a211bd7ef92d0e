package org.contactcenter.visit.reliability;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.User;

/** Who of a case cancelled, moved and missed how many of its visits. */
@Path("/cases/{id}/reliability")
@Produces(APPLICATION_JSON)
public final class ReliabilityResource {
  private final Reliability reliability;

  ReliabilityResource(Reliability reliability) {
    this.reliability = reliability;
  }

  /**
   * The days from {@code from} to {@code to}.
   *
   * @param noticeHours up to which before a visit a cancellation counts as in time
   */
  record View(
      LocalDate from, LocalDate to, int noticeHours, int visitsHeld, List<PartyView> parties) {

    static View of(Reliability.Counted each) {
      return new View(
          each.from(),
          each.to(),
          each.noticeHours(),
          each.held(),
          each.counts().stream().map(count -> PartyView.of(count, each.settings())).toList());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View of(@Auth User user, @PathParam("id") UUID caseId) {
    return View.of(reliability.of(user, caseId));
  }
}
