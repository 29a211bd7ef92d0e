package org.contactcenter.visit.restriction;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.hit.Choices;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.visit.restriction.Restrictions.Seen;
import org.jspecify.annotations.Nullable;

/** People or families who must never be present together, over HTTP. */
@Path("/cases/{id}/restrictions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RestrictionResource {
  private final Restrictions restrictions;
  private final Creations creations;

  RestrictionResource(Restrictions restrictions, Creations creations) {
    this.restrictions = restrictions;
    this.creations = creations;
  }

  /**
   * Between the family, or one of it, and a person or another family: exactly one of the two.
   *
   * @param visits what is to become of planned visits at which they would meet
   */
  record Create(
      Optional<UUID> personId,
      Optional<UUID> withPersonId,
      Optional<UUID> withCaseId,
      @NotBlank @Size(max = 500) String reason,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<@Valid ChoicesRequest> visits) {

    Entry entry() {
      return new Entry(personId, withPersonId, withCaseId, reason, from, until);
    }

    Choices choices() {
      return ChoicesRequest.of(visits);
    }
  }

  /**
   * The end of it.
   *
   * @param on the last day on which it holds; today where absent
   */
  record End(Optional<LocalDate> on, @NotBlank @Size(max = 500) String reason) {}

  /** With {@code preview} it is only said at which planned visits they would meet. */
  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public RestrictionView enter(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Create request) {
    if (preview) {
      return RestrictionView.of(
          restrictions.preview(user, caseId, request.entry(), request.choices()));
    }
    var entered = new AtomicReference<@Nullable Hits>();
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> {
              var seen = restrictions.enter(user, caseId, request.entry(), request.choices());
              seen.hits().ifPresent(entered::set);
              return seen.restriction().id();
            });
    var seen = restrictions.show(user, caseId, id);
    return RestrictionView.of(
        new Seen(seen.restriction(), seen.sight(), Optional.ofNullable(entered.get())));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<RestrictionView> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        restrictions.list(user, caseId).stream().map(RestrictionView::of).toList(),
        Optional.empty());
  }

  @GET
  @Path("{restrictionId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public RestrictionView get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("restrictionId") UUID id) {
    return RestrictionView.of(restrictions.read(user, caseId, id));
  }

  @POST
  @Path("{restrictionId}/end")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public RestrictionView end(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("restrictionId") UUID id,
      @NotNull @Valid End request) {
    return RestrictionView.of(restrictions.end(user, caseId, id, request.on(), request.reason()));
  }
}
