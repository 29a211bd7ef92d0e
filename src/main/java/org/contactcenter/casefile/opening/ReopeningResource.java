package org.contactcenter.casefile.opening;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;

/** Opens a closed case again, over HTTP. */
@Path("/cases/{id}/reopen")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ReopeningResource {
  private final Reopening reopening;
  private final Cases cases;
  private final CaseViews views;
  private final Creations creations;

  ReopeningResource(Reopening reopening, Cases cases, CaseViews views, Creations creations) {
    this.reopening = reopening;
    this.cases = cases;
    this.views = views;
    this.creations = creations;
  }

  record Reopen(@NotBlank @Size(max = 500) String reason) {}

  @POST
  @Creates(in = "cases")
  @RolesAllowed(COORDINATOR)
  public CaseView reopen(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Reopen request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> reopening.reopen(user, caseId, request.reason()).id());
    return views.of(user, cases.find(user, id));
  }
}
