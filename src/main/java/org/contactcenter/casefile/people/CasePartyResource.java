package org.contactcenter.casefile.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;
import org.contactcenter.party.PartyRole;

/** Who is who in a case, over HTTP. */
@Path("/cases/{id}/parties")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CasePartyResource {
  private final CaseParties parties;
  private final Creations creations;

  CasePartyResource(CaseParties parties, Creations creations) {
    this.parties = parties;
    this.creations = creations;
  }

  record End(@NotNull LocalDate until, Optional<@Valid ChoicesRequest> visits) {}

  /**
   * A role in the case.
   *
   * @param visits those that its end hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id,
      UUID personId,
      PartyRole role,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      Optional<String> needs,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Hits> visits)
      implements Identified {

    static View of(CaseParties.Named named) {
      return of(named, Optional.empty());
    }

    static View of(CaseParties.Named named, Optional<Hits> visits) {
      return new View(
          named.party().id(),
          named.party().personId(),
          named.party().role(),
          named.person().givenName(),
          named.person().familyName(),
          named.person().birthDate(),
          named.person().needs(),
          named.party().validFrom(),
          named.party().validUntil(),
          visits);
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View enter(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid PartyRequest request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> parties.enter(user, caseId, request.entry()).id());
    return View.of(parties.show(user, caseId, id));
  }

  @POST
  @Path("{partyId}/end")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View end(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("partyId") UUID partyId,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid End request) {
    var settlement = Settlement.of(request.visits(), preview);
    var ended = parties.end(user, caseId, partyId, request.until(), settlement);
    return View.of(ended, settlement.hits());
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(parties.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{partyId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("partyId") UUID partyId) {
    return View.of(parties.read(user, caseId, partyId));
  }
}
