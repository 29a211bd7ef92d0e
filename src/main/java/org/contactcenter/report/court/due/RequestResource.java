package org.contactcenter.report.court.due;

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

/** By when a court wants a report on a case. */
@Path("/cases/{id}/report-requests")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RequestResource {
  private final Requests requests;
  private final Creations creations;

  public RequestResource(Requests requests, Creations creations) {
    this.requests = requests;
    this.creations = creations;
  }

  /** Asked today where it is not said when. */
  record Request(
      Optional<UUID> orderId,
      Optional<LocalDate> requestedOn,
      @NotNull LocalDate dueOn,
      Optional<@Size(max = 50) List<@NotBlank @Size(max = 2000) String>> questions) {

    ReportRequest.Entry entry() {
      return new ReportRequest.Entry(orderId, requestedOn, dueOn, questions.orElse(List.of()));
    }
  }

  record Postpone(@NotNull LocalDate dueOn) {}

  record Withdraw(@NotBlank @Size(max = 2000) String reason) {}

  /**
   * A request.
   *
   * @param metBy the released report that answers it
   */
  record View(
      UUID id,
      Optional<UUID> orderId,
      LocalDate requestedOn,
      LocalDate dueOn,
      List<String> questions,
      UUID recordedBy,
      Optional<Instant> escalatedAt,
      Optional<UUID> metBy,
      Optional<String> withdrawReason,
      Optional<Instant> withdrawnAt)
      implements Identified {

    static View of(ReportRequest request) {
      return new View(
          request.id(),
          request.orderId(),
          request.requestedOn(),
          request.dueOn(),
          request.questions(),
          request.recordedBy(),
          request.escalatedAt(),
          request.metBy(),
          request.withdrawReason(),
          request.withdrawnAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View add(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> requests.add(user, caseId, request.entry()));
    return View.of(requests.find(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        requests.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{requestId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID caseId, @PathParam("requestId") UUID id) {
    return View.of(requests.find(user, caseId, id));
  }

  @POST
  @Path("{requestId}/postpone")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View postpone(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("requestId") UUID id,
      @NotNull @Valid Postpone request) {
    return View.of(requests.postpone(user, caseId, id, request.dueOn()));
  }

  @POST
  @Path("{requestId}/withdraw")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View withdraw(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("requestId") UUID id,
      @NotNull @Valid Withdraw request) {
    return View.of(requests.withdraw(user, caseId, id, request.reason()));
  }
}
