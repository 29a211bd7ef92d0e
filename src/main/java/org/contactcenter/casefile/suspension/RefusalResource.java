package org.contactcenter.casefile.suspension;

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

/** A child's refusals over HTTP. */
@Path("/cases/{id}/refusals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RefusalResource {
  private final Refusals refusals;
  private final Creations creations;

  RefusalResource(Refusals refusals, Creations creations) {
    this.refusals = refusals;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID childId,
      @NotNull Instant refusedAt,
      Optional<@Size(min = 1, max = 20_000) String> words,
      @NotBlank @Size(max = 20_000) String response,
      Optional<Boolean> wouldHarm) {

    Refusal.Account account() {
      return new Refusal.Account(childId, refusedAt, words, response, wouldHarm.orElse(false));
    }
  }

  record View(
      UUID id,
      UUID childId,
      Instant refusedAt,
      Optional<String> words,
      String response,
      boolean wouldHarm,
      UUID recordedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Refusal refusal) {
      var account = refusal.account();
      return new View(
          refusal.id(),
          account.childId(),
          account.refusedAt(),
          account.words(),
          account.response(),
          account.wouldHarm(),
          refusal.recordedBy(),
          refusal.recordedAt());
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
            user.scope(), key, request, () -> refusals.record(user, caseId, request.account()));
    return View.of(refusals.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = refusals.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{refusalId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("refusalId") UUID refusalId) {
    return View.of(refusals.read(user, caseId, refusalId));
  }
}
