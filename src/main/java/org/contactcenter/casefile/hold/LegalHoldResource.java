package org.contactcenter.casefile.hold;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** Keeps a case from being anonymised, over HTTP. */
@Path("/cases")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class LegalHoldResource {
  private final LegalHolds holds;
  private final CaseViews views;

  public LegalHoldResource(LegalHolds holds, CaseViews views) {
    this.holds = holds;
    this.views = views;
  }

  record Hold(@NotBlank @Size(max = 500) String reason) {}

  record Release(@NotBlank @Size(max = 500) String reason) {}

  record View(
      UUID id,
      String reason,
      UUID placedBy,
      Instant placedAt,
      Optional<String> releaseReason,
      Optional<UUID> releasedBy,
      Optional<Instant> releasedAt) {

    static View of(LegalHold hold) {
      return new View(
          hold.id(),
          hold.reason(),
          hold.placedBy(),
          hold.placedAt(),
          hold.releaseReason(),
          hold.releasedBy(),
          hold.releasedAt());
    }
  }

  @POST
  @Path("{id}/legal-hold")
  @RolesAllowed(COORDINATOR)
  public CaseView hold(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Hold request) {
    return views.of(user, holds.place(user, id, request.reason()));
  }

  @POST
  @Path("{id}/release-hold")
  @RolesAllowed(COORDINATOR)
  public CaseView release(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Release request) {
    return views.of(user, holds.release(user, id, request.reason()));
  }

  @GET
  @Path("{id}/legal-holds")
  @RolesAllowed(COORDINATOR)
  public Page<View> list(@Auth User user, @PathParam("id") UUID id) {
    return new Page<>(holds.list(user, id).stream().map(View::of).toList(), Optional.empty());
  }
}
