package org.contactcenter.casefile.conflict;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** Who of the staff and of the interpreters must have nothing to do with a family. */
@Path("/cases/{id}/conflicts-of-interest")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ConflictResource {
  private final Conflicts conflicts;
  private final Creations creations;

  ConflictResource(Conflicts conflicts, Creations creations) {
    this.conflicts = conflicts;
    this.creations = creations;
  }

  /** Of one member of staff, or of one interpreter. */
  record Declare(
      Optional<UUID> userId,
      Optional<UUID> interpreterId,
      @NotBlank @Size(max = 500) String reason) {

    Conflict.Declaration declaration() {
      return new Conflict.Declaration(userId, interpreterId, reason);
    }
  }

  record End(@NotBlank @Size(max = 500) String reason) {}

  /**
   * With what is left to be done while it stands.
   *
   * @param visitsAhead the visits of the case that need somebody else
   * @param caseWorker whether the case needs another case worker
   */
  record View(
      UUID id,
      Optional<UUID> userId,
      Optional<UUID> interpreterId,
      String reason,
      UUID declaredBy,
      Instant declaredAt,
      Optional<UUID> endedBy,
      Optional<Instant> endedAt,
      Optional<String> endReason,
      List<UUID> visitsAhead,
      boolean caseWorker)
      implements Identified {

    static View of(Conflicts.Standing standing) {
      var conflict = standing.conflict();
      return new View(
          conflict.id(),
          conflict.accountId(),
          conflict.interpreterId(),
          conflict.reason(),
          conflict.declaredBy(),
          conflict.declaredAt(),
          conflict.endedBy(),
          conflict.endedAt(),
          conflict.endReason(),
          standing.visitsAhead(),
          standing.caseWorker());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        conflicts.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{conflictId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("conflictId") UUID conflictId) {
    return View.of(conflicts.read(user, caseId, conflictId));
  }

  /** Said of oneself, also by who does not see the case; of others by a coordinator. */
  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View declare(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Declare request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> conflicts.declare(user, caseId, request.declaration()));
    return View.of(conflicts.show(user, caseId, id));
  }

  @POST
  @Path("{conflictId}/end")
  @RolesAllowed(COORDINATOR)
  public View end(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("conflictId") UUID conflictId,
      @NotNull @Valid End request) {
    return View.of(conflicts.end(user, caseId, conflictId, request.reason()));
  }
}
