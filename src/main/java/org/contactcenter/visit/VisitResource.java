package org.contactcenter.visit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Paging;
import org.contactcenter.referral.VisitType;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.booking.Wanted;

/** Visits, booked and moved. */
@Path("/visits")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class VisitResource {
  private final Bookings bookings;
  private final Visits visits;
  private final VisitViews views;
  private final Creations creations;

  VisitResource(Bookings bookings, Visits visits, VisitViews views, Creations creations) {
    this.bookings = bookings;
    this.visits = visits;
    this.views = views;
    this.creations = creations;
  }

  record Create(
      @NotNull UUID caseId,
      @NotNull VisitType type,
      @NotNull Instant startsAt,
      @NotNull @Min(5) @Max(1440) Integer durationMinutes,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds,
      Optional<@Size(min = 1, max = 50) List<@NotNull UUID>> participants,
      Optional<@Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String>
          interpreterLanguage) {

    Wanted wanted() {
      return new Wanted(
          caseId,
          type,
          startsAt,
          Duration.ofMinutes(durationMinutes),
          roomId,
          supervisorIds.map(Set::copyOf),
          participants.map(Set::copyOf),
          interpreterLanguage);
    }
  }

  /** What is not said stays as it is. */
  record Move(
      @NotNull Instant startsAt,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds) {

    Wanted.Move wanted() {
      return new Wanted.Move(startsAt, roomId, supervisorIds.map(Set::copyOf));
    }
  }

  /** By time. {@code from} and {@code to} are days of the center, both included. */
  @GET
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
      @BeanParam Paging paging) {
    var query = new Visits.Query(from, to, roomId, supervisorId, caseId, status);
    return views.page(user, visits.page(user, Matter.VISIT, query, paging.after(), paging.limit()));
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

  @POST
  @Creates
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var id =
        creations.once(user.scope(), key, request, () -> bookings.book(user, request.wanted()));
    return views.one(user, visits.find(user, Matter.VISIT_PLANNING, id));
  }

  @POST
  @Path("{id}/move")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView move(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Move request) {
    return views.one(user, bookings.move(user, id, request.wanted()));
  }
}
