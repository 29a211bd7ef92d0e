package org.contactcenter.casefile.course;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** How a family fares, over HTTP. */
@Path("/cases/{id}/outcomes")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class OutcomeResource {
  private final Outcomes outcomes;
  private final Creations creations;

  OutcomeResource(Outcomes outcomes, Creations creations) {
    this.outcomes = outcomes;
    this.creations = creations;
  }

  record Request(
      @NotNull Outcome.Moment moment,
      @NotNull LocalDate ratedOn,
      @NotNull @Min(1) @Max(5) Integer emotionalSafety,
      @NotNull @Min(1) @Max(5) Integer physicalSafety,
      @NotNull @Min(1) @Max(5) Integer parentalConflict,
      @NotNull @Min(1) @Max(5) Integer contactQuality,
      Optional<@Size(min = 1, max = 2000) String> remarks) {

    Outcome.Rating rating() {
      var ratings =
          new Outcome.Ratings(emotionalSafety, physicalSafety, parentalConflict, contactQuality);
      return new Outcome.Rating(moment, ratedOn, ratings, remarks);
    }
  }

  /** {@code sinceFirst} and {@code sinceLast} are differences; absent for the first rating. */
  record View(
      UUID id,
      Outcome.Moment moment,
      LocalDate ratedOn,
      Outcome.Ratings ratings,
      Optional<Outcome.Ratings> sinceFirst,
      Optional<Outcome.Ratings> sinceLast,
      Optional<String> remarks,
      UUID ratedBy,
      Instant recordedAt)
      implements Identified {

    static View of(Outcomes.Change change) {
      var outcome = change.outcome();
      return new View(
          outcome.id(),
          outcome.moment(),
          outcome.ratedOn(),
          outcome.ratings(),
          change.sinceFirst(),
          change.sinceLast(),
          outcome.remarks(),
          outcome.ratedBy(),
          outcome.recordedAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View rate(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> outcomes.rate(user, caseId, request.rating()));
    return View.of(outcomes.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var items = outcomes.list(user, caseId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{outcomeId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("outcomeId") UUID outcomeId) {
    return View.of(outcomes.read(user, caseId, outcomeId));
  }
}
