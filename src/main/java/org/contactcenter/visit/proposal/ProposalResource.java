package org.contactcenter.visit.proposal;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Paging;

/** Timetable proposals: asked for, made in the background, accepted or discarded. */
@Path("/timetable-proposals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ProposalResource {
  private final Proposals proposals;
  private final Acceptance acceptance;
  private final Workshop workshop;
  private final Cases cases;
  private final Creations creations;

  ProposalResource(
      Proposals proposals,
      Acceptance acceptance,
      Workshop workshop,
      Cases cases,
      Creations creations) {
    this.proposals = proposals;
    this.acceptance = acceptance;
    this.workshop = workshop;
    this.cases = cases;
    this.creations = creations;
  }

  /** For calendar weeks; the first of them may have begun. Tomorrow where no day is named. */
  record Ask(
      Optional<LocalDate> from,
      @NotNull @Min(1) @Max(8) Integer weeks,
      Optional<Boolean> mayMove) {}

  /** Which rows; all where none is named. */
  record Accept(Optional<@Size(min = 1, max = 2000) List<@NotNull @Min(1) Integer>> rows) {}

  record Discard() {}

  /** A proposal in the list, without its rows. */
  record Summary(
      UUID id,
      ProposalStatus status,
      LocalDate from,
      int weeks,
      boolean mayMove,
      UUID requestedBy,
      Instant requestedAt,
      Optional<ProposalView.Quality> quality) {

    static Summary of(TimetableProposal proposal) {
      return new Summary(
          proposal.id(),
          proposal.status(),
          proposal.fromDay(),
          proposal.weeks(),
          proposal.mayMove(),
          proposal.requestedBy(),
          proposal.requestedAt(),
          ProposalView.Quality.of(proposal.measure()));
    }
  }

  @POST
  @Creates
  @RolesAllowed(Role.Name.COORDINATOR)
  public ProposalView ask(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Ask request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () ->
                proposals.ask(
                    user, request.from(), request.weeks(), request.mayMove().orElse(false)));
    var asked = get(user, id);
    workshop.commission(user.scope(), id);
    return asked;
  }

  /** Newest first. */
  @GET
  @RolesAllowed(Role.Name.COORDINATOR)
  public Page<Summary> list(@Auth User user, @BeanParam Paging paging) {
    return proposals.page(user, paging.after(), paging.limit()).map(Summary::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Name.COORDINATOR)
  public ProposalView get(@Auth User user, @PathParam("id") UUID id) {
    return ProposalView.of(user.scope(), proposals.find(user, id), cases);
  }

  /** Books the whole of it or nothing; or the rows named, each by itself. */
  @POST
  @Path("{id}/accept")
  @RolesAllowed(Role.Name.COORDINATOR)
  public ProposalView accept(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Accept request) {
    request
        .rows()
        .ifPresentOrElse(rows -> acceptance.rows(user, id, rows), () -> acceptance.whole(user, id));
    return get(user, id);
  }

  @POST
  @Path("{id}/discard")
  @RolesAllowed(Role.Name.COORDINATOR)
  public ProposalView discard(@Auth User user, @PathParam("id") UUID id, @NotNull Discard request) {
    proposals.discard(user, id);
    return get(user, id);
  }
}
