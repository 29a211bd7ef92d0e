package org.contactcenter.casefile.screening;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.referral.ScreeningRequest;
import org.contactcenter.referral.ScreeningView;
import org.contactcenter.referral.ScreeningViews;

/** The judgements of risk of a case over HTTP. */
@Path("/cases/{id}/screenings")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CaseScreeningResource {
  private final CaseScreenings screenings;
  private final ScreeningViews views;
  private final Creations creations;

  CaseScreeningResource(CaseScreenings screenings, ScreeningViews views, Creations creations) {
    this.screenings = screenings;
    this.views = views;
    this.creations = creations;
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public ScreeningView record(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @NotNull @Valid ScreeningRequest request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> screenings.record(user, caseId, request.judgement()));
    return views.of(user.scope(), screenings.show(user, caseId, id), language);
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<ScreeningView> list(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    var items = views.of(user.scope(), screenings.list(user, caseId), language);
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{screeningId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public ScreeningView get(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("screeningId") UUID screeningId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    return views.of(user.scope(), screenings.read(user, caseId, screeningId), language);
  }
}
