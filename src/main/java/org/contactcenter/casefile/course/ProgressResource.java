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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
      @NotBlank @Size(max = 20_000) String reason) {

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

  record View(
      UUID id,
      Stage fromStage,
      Stage toStage,
      LocalDate decidedOn,
      List<Step.Criterion> criteria,
      String reason,
      UUID decidedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Step step) {
      return new View(
          step.id(),
          step.fromStage(),
          step.toStage(),
          step.decidedOn(),
          step.criteria(),
          step.reason(),
          step.decidedBy(),
          step.recordedAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View decide(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> progress.decide(user, caseId, request.decision()));
    return View.of(progress.show(user, caseId, id));
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
