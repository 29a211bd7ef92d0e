package org.contactcenter.casefile.review;

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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The reviews of a case over HTTP. */
@Path("/cases/{id}/reviews")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ReviewResource {
  private final Reviews reviews;
  private final Creations creations;

  ReviewResource(Reviews reviews, Creations creations) {
    this.reviews = reviews;
    this.creations = creations;
  }

  record Request(
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = 20_000) String findings,
      Optional<@Size(min = 1, max = 20_000) String> childVoice,
      Optional<@Size(min = 1, max = 20_000) String> safety,
      Optional<@Size(min = 1, max = 20_000) String> contact,
      @NotNull Review.Decision decision,
      @NotBlank @Size(max = 20_000) String reason,
      Optional<LocalDate> nextOn) {

    Review.Account account() {
      var form = new Review.Form(findings, childVoice, safety, contact);
      return new Review.Account(heldOn, form, decision, reason, nextOn);
    }
  }

  record View(
      UUID id,
      LocalDate heldOn,
      String findings,
      Optional<String> childVoice,
      Optional<String> safety,
      Optional<String> contact,
      Review.Decision decision,
      String reason,
      LocalDate nextOn,
      UUID recordedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Review review) {
      var form = review.form();
      return new View(
          review.id(),
          review.heldOn(),
          form.findings(),
          form.childVoice(),
          form.safety(),
          form.contact(),
          review.decision(),
          review.reason(),
          review.nextOn(),
          review.recordedBy(),
          review.recordedAt());
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
            user.scope(), key, request, () -> reviews.record(user, caseId, request.account()));
    return View.of(reviews.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = reviews.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{reviewId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("reviewId") UUID reviewId) {
    return View.of(reviews.read(user, caseId, reviewId));
  }
}
