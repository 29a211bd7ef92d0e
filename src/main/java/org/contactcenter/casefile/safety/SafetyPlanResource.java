package org.contactcenter.casefile.safety;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.safety.SafetyPlan.Content;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;

/** The safety plan of a case over HTTP. */
@Path("/cases/{id}/safety-plan")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SafetyPlanResource {
  private final SafetyPlans plans;

  SafetyPlanResource(SafetyPlans plans) {
    this.plans = plans;
  }

  record Write(
      Optional<@Size(min = 1, max = 20000) String> arrival,
      Optional<@Size(min = 1, max = 20000) String> departure,
      Optional<@Size(max = 50) List<@NotBlank @Size(max = 500) String>> notAllowed,
      Optional<@Size(max = 20) List<@NotNull UUID>> mayCollect,
      Optional<@Size(min = 1, max = 20000) String> medical,
      Optional<@Size(max = 50) List<@NotNull @Valid IfThen>> steps) {

    Content content() {
      return new Content(
          arrival,
          departure,
          notAllowed.orElse(List.of()),
          mayCollect.orElse(List.of()),
          medical,
          steps.orElse(List.of()).stream().map(IfThen::step).toList());
    }
  }

  record IfThen(
      @NotBlank @Size(max = 500) String occasion, @NotBlank @Size(max = 2000) String action) {
    SafetyPlan.Step step() {
      return new SafetyPlan.Step(occasion, action);
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public SafetyPlanView get(@Auth User user, @PathParam("id") UUID caseId) {
    return plans.read(user, caseId).map(SafetyPlanView::of).orElse(SafetyPlanView.NONE);
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public SafetyPlanView write(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Write request) {
    return SafetyPlanView.of(plans.write(user, caseId, ifMatch::require, request.content()));
  }

  @GET
  @Path("versions")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<SafetyPlanView> versions(@Auth User user, @PathParam("id") UUID caseId) {
    var items = plans.versions(user, caseId).stream().map(SafetyPlanView::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("versions/{planId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public SafetyPlanView version(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("planId") UUID planId) {
    return SafetyPlanView.of(plans.version(user, caseId, planId));
  }
}
