package org.contactcenter.visit.offer;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.offer.FreedSlot.DismissReason;

/** Slots that were given up, and who could have them. */
@Path("/offers")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class OfferResource {
  private final Offers offers;

  OfferResource(Offers offers) {
    this.offers = offers;
  }

  record Accept(@NotNull UUID caseId) {}

  record OfferTo(@NotNull UUID referralId) {}

  record Dismiss(@NotNull DismissReason reason) {}

  /** The visit that took the slot. */
  record Accepted(UUID visitId) {}

  /** Somebody who could have it, and what speaks for them. */
  record CandidateView(
      Candidate.Kind kind, UUID id, Optional<String> caseNumber, List<Candidate.Because> because) {
    static CandidateView of(Candidate candidate) {
      return new CandidateView(
          candidate.kind(), candidate.id(), candidate.caseNumber(), candidate.because());
    }
  }

  /**
   * A slot that is still free.
   *
   * @param offeredTo the waiting referral to whose family it was offered
   * @param candidates the best match first
   */
  record View(
      UUID id,
      VisitType type,
      Instant startsAt,
      Instant endsAt,
      Optional<UUID> roomId,
      Optional<UUID> offeredTo,
      List<CandidateView> candidates) {
    static View of(Offers.Offer offer) {
      var slot = offer.slot();
      return new View(
          slot.id(),
          slot.type(),
          slot.time().start(),
          slot.time().end(),
          slot.roomId(),
          slot.offeredTo(),
          offer.candidates().stream().map(CandidateView::of).toList());
    }
  }

  /** One page: the next of them, by time. {@code from} and {@code to} are days, both included. */
  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    return new Page<>(
        offers.open(user, from, to).stream().map(View::of).toList(), Optional.empty());
  }

  @POST
  @Path("{id}/accept")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Accepted accept(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Accept request) {
    return new Accepted(offers.accept(user, id, request.caseId()));
  }

  /** Marks that it was offered to a family on the waiting list, which has no case yet. */
  @POST
  @Path("{id}/offer")
  @RolesAllowed(Role.Name.COORDINATOR)
  public void offer(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid OfferTo request) {
    offers.offerTo(user, id, request.referralId());
  }

  @POST
  @Path("{id}/dismiss")
  @RolesAllowed(Role.Name.COORDINATOR)
  public void dismiss(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Dismiss request) {
    offers.dismiss(user, id, request.reason());
  }
}
