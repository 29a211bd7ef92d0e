package org.contactcenter.casefile.opening;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.referral.Referrals;

/** Accepts a referral, which makes the case. */
@Path("/referrals/{id}/accept")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class AcceptResource {
  private final Referrals referrals;
  private final Cases cases;
  private final CaseViews views;
  private final Creations creations;

  AcceptResource(Referrals referrals, Cases cases, CaseViews views, Creations creations) {
    this.referrals = referrals;
    this.cases = cases;
    this.views = views;
    this.creations = creations;
  }

  record Accept(Optional<UUID> caseWorker) {}

  @POST
  @Creates(in = "cases")
  @RolesAllowed(COORDINATOR)
  public CaseView accept(
      @Auth User user,
      @PathParam("id") UUID referralId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Accept request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> referrals.accept(user, referralId, request.caseWorker()));
    return views.of(user, cases.find(user, id));
  }
}
