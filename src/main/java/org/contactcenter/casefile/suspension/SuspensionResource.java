package org.contactcenter.casefile.suspension;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** The pauses of a case over HTTP; they begin and end by the verbs of the case. */
@Path("/cases/{id}/suspensions")
@Produces(APPLICATION_JSON)
public final class SuspensionResource {
  private final Suspensions suspensions;

  SuspensionResource(Suspensions suspensions) {
    this.suspensions = suspensions;
  }

  record View(
      UUID id,
      Suspension.Status status,
      String reason,
      Optional<String> notice,
      Optional<String> conditions,
      Optional<LocalDate> reviewOn,
      UUID suspendedBy,
      Instant suspendedAt,
      Optional<UUID> resumedBy,
      Optional<Instant> resumedAt,
      List<VisitView> visits) {

    static View of(Suspensions.Whole whole) {
      var suspension = whole.suspension();
      var terms = suspension.terms();
      return new View(
          suspension.id(),
          suspension.status(),
          terms.reason(),
          terms.notice(),
          terms.conditions(),
          terms.reviewOn(),
          suspension.suspendedBy(),
          suspension.suspendedAt(),
          suspension.resumedBy(),
          suspension.resumedAt(),
          whole.visits().stream()
              .map(each -> new VisitView(each.visitId(), each.putBackAs()))
              .toList());
    }
  }

  /** A visit that it cancelled, and the one in its stead. */
  record VisitView(UUID visitId, Optional<UUID> putBackAs) {}

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = suspensions.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{suspensionId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("suspensionId") UUID suspensionId) {
    return View.of(suspensions.read(user, caseId, suspensionId));
  }
}
