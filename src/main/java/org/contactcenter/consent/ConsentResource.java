package org.contactcenter.consent;

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
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** The consents of a case over HTTP. */
@Path("/cases/{id}/consents")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ConsentResource {
  private final Consents consents;
  private final Creations creations;

  ConsentResource(Consents consents, Creations creations) {
    this.consents = consents;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID personId,
      @NotNull TextPurpose purpose,
      @NotNull Integer textVersion,
      @NotBlank @Size(max = 35) String language,
      @NotNull Method method,
      @NotNull Instant givenAt) {

    /** Throws a {@link Problem} for the agreement, which is signed elsewhere. */
    Consent.Statement statement() {
      if (purpose == TextPurpose.SERVICE_AGREEMENT) {
        throw Problem.field("purpose", "agreement-is-signed");
      }
      return new Consent.Statement(personId, purpose, textVersion, language, method, givenAt);
    }
  }

  record Withdraw(@NotBlank @Size(max = 500) String reason) {}

  /**
   * A consent.
   *
   * @param visits those that its withdrawal cancelled; only in its answer
   */
  record View(
      UUID id,
      UUID personId,
      TextPurpose purpose,
      int textVersion,
      String language,
      Method method,
      Instant givenAt,
      UUID recordedBy,
      Instant recordedAt,
      Optional<Instant> withdrawnAt,
      Optional<String> withdrawReason,
      Optional<Hits> visits)
      implements Identified {

    static View of(Consent consent) {
      return of(consent, Optional.empty());
    }

    static View of(Consent consent, Optional<Hits> visits) {
      return new View(
          consent.id(),
          consent.personId(),
          consent.purpose(),
          consent.textVersion(),
          consent.language(),
          consent.method(),
          consent.givenAt(),
          consent.recordedBy(),
          consent.recordedAt(),
          consent.withdrawnAt(),
          consent.withdrawReason(),
          visits);
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
            () -> consents.record(user, caseId, request.statement()).id());
    return View.of(consents.show(user, caseId, id));
  }

  @POST
  @Path("{consentId}/withdraw")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View withdraw(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("consentId") UUID consentId,
      @NotNull @Valid Withdraw request) {
    var settlement = Settlement.none();
    var withdrawn = consents.withdraw(user, caseId, consentId, request.reason(), settlement);
    return View.of(withdrawn, settlement.hits());
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        consents.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{consentId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("consentId") UUID consentId) {
    return View.of(consents.read(user, caseId, consentId));
  }
}
