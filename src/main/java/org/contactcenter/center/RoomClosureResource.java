package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** The times during which a room cannot be used. */
@Path("/rooms/{roomId}/closures")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RoomClosureResource {
  private final RoomClosures closures;
  private final Creations creations;

  RoomClosureResource(RoomClosures closures, Creations creations) {
    this.closures = closures;
    this.creations = creations;
  }

  record Create(
      @NotNull Instant startsAt,
      @NotNull Instant endsAt,
      @NotBlank @Size(max = 500) String reason,
      Optional<@Valid ChoicesRequest> visits) {

    /** Throws a {@link Problem} where it ends before it begins. */
    Interval during() {
      var begins = startsAt.truncatedTo(ChronoUnit.SECONDS);
      var ends = endsAt.truncatedTo(ChronoUnit.SECONDS);
      if (!begins.isBefore(ends)) {
        throw Problem.field("endsAt", "ends-before-it-begins");
      }
      return new Interval(begins, ends);
    }
  }

  /**
   * A closure.
   *
   * @param visits those that it hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id, UUID roomId, Instant startsAt, Instant endsAt, String reason, Optional<Hits> visits)
      implements Identified {
    static View of(RoomClosure closure, Optional<Hits> visits) {
      var during = closure.during();
      return new View(
          closure.id(), closure.roomId(), during.start(), during.end(), closure.reason(), visits);
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("roomId") UUID roomId) {
    return new Page<>(
        closures.ofRoom(user, roomId).stream()
            .map(closure -> View.of(closure, Optional.empty()))
            .toList(),
        Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("roomId") UUID roomId, @PathParam("id") UUID id) {
    return View.of(closures.find(user, roomId, id), Optional.empty());
  }

  /** With {@code preview} it is only said which visits it would hit, and where they could move. */
  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user,
      @PathParam("roomId") UUID roomId,
      @BeanParam IdempotencyKey key,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Create request) {
    var settlement = Settlement.of(request.visits(), preview);
    if (preview) {
      return View.of(close(user, roomId, request, settlement), settlement.hits());
    }
    var id =
        creations.once(
            user.scope(), key, request, () -> close(user, roomId, request, settlement).id());
    return View.of(closures.find(user, roomId, id), settlement.hits());
  }

  private RoomClosure close(User user, UUID roomId, Create request, Settlement settlement) {
    return closures.close(user, roomId, request.during(), request.reason(), settlement);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(@Auth User user, @PathParam("roomId") UUID roomId, @PathParam("id") UUID id) {
    closures.reopen(user, roomId, id);
  }
}
