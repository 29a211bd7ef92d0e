package org.contactcenter.casefile.course;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** The progress of a case over HTTP. */
@Path("/cases/{id}/progress")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ProgressResource {
  private final Progress progress;
  private final Creations creations;

  ProgressResource(Progress progress, Creations creations) {
    this.progress = progress;
    this.creations = creations;
  }

  record Request(
      @NotNull Stage toStage,
      @NotNull LocalDate decidedOn,
      @NotNull @Size(max = 50) List<@NotNull @Valid Criterion> criteria,
      @NotBlank @Size(max = 20_000) String reason,
      Optional<@Valid ChoicesRequest> visits) {

    Step.Decision decision() {
      return new Step.Decision(
          toStage, decidedOn, criteria.stream().map(Criterion::criterion).toList(), reason);
    }
  }

  record Criterion(@NotBlank @Size(max = 500) String text, @NotNull Boolean met) {
    Step.Criterion criterion() {
      return new Step.Criterion(text, met);
    }
  }

  /** Where the case stands. */
  record Standing(Stage stage) {}

  /**
   * A step.
   *
   * @param visits those that it hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id,
      Stage fromStage,
      Stage toStage,
      LocalDate decidedOn,
      List<Step.Criterion> criteria,
      String reason,
      UUID decidedBy,
      Instant recordedAt,
      Optional<Hits> visits)
      implements Identified {

    static View of(Step step) {
      return of(step, Optional.empty());
    }

    static View of(Step step, Optional<Hits> visits) {
      return new View(
          step.id(),
          step.fromStage(),
          step.toStage(),
          step.decidedOn(),
          step.criteria(),
          step.reason(),
          step.decidedBy(),
          step.recordedAt(),
          visits);
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View decide(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Request request) {
    var settlement = Settlement.of(request.visits(), preview);
    if (preview) {
      return View.of(decided(user, caseId, request, settlement), settlement.hits());
    }
    var id =
        creations.once(
            user.scope(), key, request, () -> decided(user, caseId, request, settlement).id());
    return View.of(progress.show(user, caseId, id), settlement.hits());
  }

  private Step decided(User user, UUID caseId, Request request, Settlement settlement) {
    return progress.decide(user, caseId, request.decision(), settlement);
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = progress.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("standing")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Standing standing(@Auth User user, @PathParam("id") UUID caseId) {
    return new Standing(progress.stage(user, caseId));
  }

  @GET
  @Path("{stepId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID caseId, @PathParam("stepId") UUID stepId) {
    return View.of(progress.read(user, caseId, stepId));
  }
}
