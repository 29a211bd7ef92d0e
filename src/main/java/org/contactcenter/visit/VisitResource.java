package org.contactcenter.visit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.hit.Hits;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.exchange.Exchanges;
import org.contactcenter.visit.move.Moves;

/** Visits, booked and moved. */
@Path("/visits")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class VisitResource {
  private final Exchanges exchanges;
  private final Visits visits;
  private final VisitViews views;
  private final Creations creations;
  private final Moves moves;

  VisitResource(
      Exchanges exchanges, Visits visits, VisitViews views, Creations creations, Moves moves) {
    this.exchanges = exchanges;
    this.visits = visits;
    this.views = views;
    this.creations = creations;
    this.moves = moves;
  }

  /**
   * The visit after the move.
   *
   * @param visits what became of each that was to move, where not only this one was, or what would
   */
  record Moved(@JsonUnwrapped VisitView visit, Optional<Hits> visits) {}

  /** By time. {@code from} and {@code to} are days of the center, both included. */
  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public Page<VisitView> list(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to,
      @QueryParam("roomId") Optional<UUID> roomId,
      @QueryParam("supervisorId") Optional<UUID> supervisorId,
      @QueryParam("caseId") Optional<UUID> caseId,
      @QueryParam("status") Optional<VisitStatus> status,
      @QueryParam("planId") Optional<UUID> planId,
      @BeanParam Paging paging) {
    var query = new Visits.Query(from, to, roomId, supervisorId, caseId, status, planId);
    return paging.list(
        VisitSheet.SHEET,
        at -> views.page(user, visits.page(user, Matter.VISIT, query, at.after(), at.limit())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public VisitView get(@Auth User user, @PathParam("id") UUID id) {
    return views.one(user, visits.read(user, id));
  }

  /** Of the two visits of an exchange that are booked at once, it answers the first. */
  @POST
  @Creates
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid VisitRequest.Create request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> exchanges.book(user, request.wanted(), request.returnsAt()));
    return views.one(user, visits.find(user, Matter.VISIT_PLANNING, id));
  }

  @POST
  @Path("{id}/move")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Moved move(
      @Auth User user,
      @PathParam("id") UUID id,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid VisitRequest.Move request) {
    if (request.scope().filter(VisitRequest.MoveScope.FOLLOWING::equals).isPresent()) {
      return moved(user, id, moves.following(user, id, request.wanted(), preview));
    }
    if (preview) {
      return moved(user, id, moves.preview(user, id, request.wanted()));
    }
    return new Moved(views.one(user, moves.one(user, id, request.wanted())), Optional.empty());
  }

  private Moved moved(User user, UUID id, Hits told) {
    var visit = visits.find(user, Matter.VISIT_PLANNING, id);
    return new Moved(views.one(user, visit), Optional.of(told));
  }
}
