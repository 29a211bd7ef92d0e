package org.contactcenter.casefile.life;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.suspension.PutBack;
import org.contactcenter.casefile.suspension.Suspension;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** What moves a case on, over HTTP. */
@Path("/cases")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CaseVerbResource {
  private final Assignments assignments;
  private final Service service;
  private final CaseViews views;

  CaseVerbResource(Assignments assignments, Service service, CaseViews views) {
    this.assignments = assignments;
    this.service = service;
    this.views = views;
  }

  record Assign(@NotNull UUID userId) {}

  record Activate() {}

  record Suspend(
      @NotBlank @Size(max = 500) String reason,
      Optional<@Size(min = 1, max = 20_000) String> notice,
      Optional<@Size(min = 1, max = 20_000) String> conditions,
      Optional<LocalDate> reviewOn,
      Optional<@Valid ChoicesRequest> visits) {
    Suspension.Terms terms() {
      return new Suspension.Terms(reason, notice, conditions, reviewOn);
    }
  }

  /**
   * A case that was paused.
   *
   * @param visits those that were cancelled with it
   */
  record Suspended(@JsonUnwrapped CaseView paused, Optional<Hits> visits) {}

  /**
   * What becomes of the visits that the pause cancelled and that still lie ahead.
   *
   * @param putBack whether they are booked again; they are where nothing is said
   * @param visitIds only these
   */
  record Resume(
      Optional<Boolean> putBack, Optional<@Size(max = 1000) List<@NotNull UUID>> visitIds) {
    PutBack choice(boolean preview) {
      if (visitIds.isPresent() && !putBack.orElse(true)) {
        throw Problem.field("visitIds", "put-back-or-not");
      }
      return new PutBack(putBack.orElse(true), visitIds.map(Set::copyOf), preview);
    }
  }

  /**
   * A case that goes on.
   *
   * @param visits that its pause had cancelled and that lie ahead: which are booked again, and why
   *     others are not
   */
  record Resumed(@JsonUnwrapped CaseView active, List<ReturnedView> visits) {}

  @POST
  @Path("{id}/assign")
  @RolesAllowed(COORDINATOR)
  public CaseView assign(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Assign request) {
    return views.of(user, assignments.assign(user, id, "userId", request.userId()));
  }

  @POST
  @Path("{id}/activate")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView activate(@Auth User user, @PathParam("id") UUID id, @NotNull Activate request) {
    return views.of(user, service.activate(user, id));
  }

  @POST
  @Path("{id}/suspend")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Suspended suspend(
      @Auth User user,
      @PathParam("id") UUID id,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Suspend request) {
    var settlement = Settlement.of(request.visits(), preview);
    var paused = service.suspend(user, id, request.terms(), settlement);
    return new Suspended(views.of(user, paused), settlement.hits());
  }

  @POST
  @Path("{id}/resume")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Resumed resume(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Resume request) {
    var resumed = service.resume(user, id, request.choice(preview));
    return new Resumed(
        views.of(user, resumed.active()), ReturnedView.of(resumed.visits(), language));
  }
}
