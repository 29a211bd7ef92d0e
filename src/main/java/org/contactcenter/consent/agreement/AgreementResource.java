package org.contactcenter.consent.agreement;

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
import org.contactcenter.consent.Method;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The service agreements of a case over HTTP. */
@Path("/cases/{id}/agreements")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class AgreementResource {
  private final Agreements agreements;
  private final Creations creations;

  AgreementResource(Agreements agreements, Creations creations) {
    this.agreements = agreements;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID personId,
      @NotNull Integer textVersion,
      @NotBlank @Size(max = 35) String language,
      @NotNull Method method,
      @NotNull Instant signedAt) {

    Agreement.Signature signature() {
      return new Agreement.Signature(personId, textVersion, language, method, signedAt);
    }
  }

  record View(
      UUID id,
      UUID personId,
      int textVersion,
      String language,
      Method method,
      Instant signedAt,
      UUID recordedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Agreement agreement) {
      return new View(
          agreement.id(),
          agreement.personId(),
          agreement.textVersion(),
          agreement.language(),
          agreement.method(),
          agreement.signedAt(),
          agreement.recordedBy(),
          agreement.recordedAt());
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
            () -> agreements.record(user, caseId, request.signature()).id());
    return View.of(agreements.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        agreements.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{agreementId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("agreementId") UUID agreementId) {
    return View.of(agreements.read(user, caseId, agreementId));
  }
}
