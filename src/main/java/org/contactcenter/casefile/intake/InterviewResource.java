package org.contactcenter.casefile.intake;

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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The interviews of a case over HTTP. */
@Path("/cases/{id}/interviews")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class InterviewResource {
  private final Interviews interviews;
  private final Creations creations;

  InterviewResource(Interviews interviews, Creations creations) {
    this.interviews = interviews;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID personId,
      @NotNull Instant heldAt,
      @NotNull Boolean faceToFace,
      @NotBlank @Size(max = 20_000) String summary) {

    Interview.Account account() {
      return new Interview.Account(personId, heldAt, faceToFace, summary);
    }
  }

  record View(
      UUID id,
      UUID personId,
      Instant heldAt,
      boolean faceToFace,
      String summary,
      UUID recordedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Interview interview) {
      return new View(
          interview.id(),
          interview.personId(),
          interview.heldAt(),
          interview.faceToFace(),
          interview.summary(),
          interview.recordedBy(),
          interview.recordedAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View record(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> interviews.record(user, caseId, request.account()).id());
    return View.of(interviews.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = interviews.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{interviewId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("interviewId") UUID interviewId) {
    return View.of(interviews.read(user, caseId, interviewId));
  }
}
