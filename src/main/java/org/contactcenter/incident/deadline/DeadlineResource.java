package org.contactcenter.incident.deadline;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** By when what is done about incidents, over HTTP. */
@Path("/incidents")
@Produces(APPLICATION_JSON)
public final class DeadlineResource {
  private final Deadlines deadlines;
  private final InstantSource clock;

  DeadlineResource(Deadlines deadlines, InstantSource clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  record View(
      UUID incidentId,
      UUID caseId,
      Deadline.Kind kind,
      Instant dueAt,
      Optional<Instant> metAt,
      boolean held,
      boolean overdue,
      Optional<Instant> escalatedAt) {}

  @GET
  @Path("{id}/deadlines")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<View> ofIncident(@Auth User user, @PathParam("id") UUID id) {
    return page(deadlines.of(user, id));
  }

  /** What is overdue and still not done. */
  @GET
  @Path("escalations")
  @RolesAllowed(COORDINATOR)
  public Page<View> escalations(@Auth User user) {
    return page(deadlines.escalated(user));
  }

  private Page<View> page(List<Deadline> found) {
    var now = clock.instant();
    var items =
        found.stream()
            .map(
                each ->
                    new View(
                        each.incidentId(),
                        each.caseId(),
                        each.kind(),
                        each.dueAt(),
                        each.metAt(),
                        each.held(),
                        each.isOverdue(now),
                        each.escalatedAt()))
            .toList();
    return new Page<>(items, Optional.empty());
  }
}
