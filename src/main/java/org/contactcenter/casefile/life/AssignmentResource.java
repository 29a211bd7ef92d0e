package org.contactcenter.casefile.life;

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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** Who was responsible for a case since when. */
@Path("/cases/{id}/assignments")
@Produces(APPLICATION_JSON)
public final class AssignmentResource {
  private final Assignments assignments;

  AssignmentResource(Assignments assignments) {
    this.assignments = assignments;
  }

  record View(UUID id, UUID caseWorker, UUID assignedBy, Instant assignedAt) {
    static View of(Assignment assignment) {
      return new View(
          assignment.id(),
          assignment.caseWorker(),
          assignment.assignedBy(),
          assignment.assignedAt());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        assignments.history(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }
}
