package org.contactcenter.casefile.glass;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

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
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Paging;

/** Opening a case in an emergency, and what the coordinator sees of it. */
@Path("/broken-glass")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class GlassResource {
  private final Glass glass;
  private final Creations creations;

  GlassResource(Glass glass, Creations creations) {
    this.glass = glass;
    this.creations = creations;
  }

  /** By the number that stands on every paper of the case. */
  record Break(
      @NotBlank @Size(max = 50) String caseNumber, @NotBlank @Size(max = 500) String reason) {}

  record End() {}

  record Seen() {}

  /** Who opened which case, why, and until when. */
  record View(
      UUID id,
      UUID caseId,
      String caseNumber,
      UUID brokenBy,
      String reason,
      Instant brokenAt,
      Instant until,
      Optional<UUID> seenBy,
      Optional<Instant> seenAt)
      implements Identified {

    static View of(BrokenGlass glass) {
      return new View(
          glass.id(),
          glass.caseId(),
          glass.caseNumber(),
          glass.brokenBy(),
          glass.reason(),
          glass.brokenAt(),
          glass.until(),
          glass.seenBy(),
          glass.seenAt());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(
      @Auth User user,
      @QueryParam("caseId") Optional<UUID> caseId,
      @QueryParam("seen") Optional<Boolean> seen,
      @BeanParam Paging paging) {
    var query = new Glass.Query(caseId, seen);
    return glass.page(user, query, paging.after(), paging.limit()).map(View::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(glass.find(user, id));
  }

  @POST
  @Creates
  @RolesAllowed(CASE_WORKER)
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Break request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> glass.breakFor(user, request.caseNumber(), request.reason()));
    return View.of(glass.find(user, id));
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View end(@Auth User user, @PathParam("id") UUID id, @NotNull End request) {
    return View.of(glass.end(user, id));
  }

  @POST
  @Path("{id}/seen")
  @RolesAllowed(COORDINATOR)
  public View seen(@Auth User user, @PathParam("id") UUID id, @NotNull Seen request) {
    return View.of(glass.see(user, id));
  }
}
