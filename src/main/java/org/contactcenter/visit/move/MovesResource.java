package org.contactcenter.visit.move;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;

/** Visits moved together, all or none. */
@Path("/visits")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class MovesResource {
  private static final int A_FORTNIGHT = 14 * 24 * 60;

  private final Moves moves;

  MovesResource(Moves moves) {
    this.moves = moves;
  }

  /**
   * By how much, or to which day of the same week and which time of the center; one of the two.
   *
   * @param byMinutes earlier where negative, by the clock on the wall
   */
  record Chosen(
      @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> visitIds,
      Optional<@Min(-A_FORTNIGHT) @Max(A_FORTNIGHT) Integer> byMinutes,
      Optional<DayOfWeek> toWeekday,
      Optional<LocalTime> toStartTime,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds) {

    /** Throws a {@link Problem} where both are said; with neither the time stays. */
    Function<ZoneId, Shift> shift() {
      if (byMinutes.isPresent() && (toWeekday.isPresent() || toStartTime.isPresent())) {
        throw Problem.field("byMinutes", "by-or-to");
      }
      return zone ->
          byMinutes
              .map(minutes -> Shift.by(Duration.ofMinutes(minutes), zone))
              .orElseGet(() -> Shift.to(toWeekday, toStartTime, zone));
    }

    Moves.Seat seat() {
      return new Moves.Seat(roomId, supervisorIds.map(Set::copyOf));
    }
  }

  /** What became of each; with {@code preview}, what would. */
  @POST
  @Path("move")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Hits move(
      @Auth User user,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Chosen request) {
    var ids = Set.copyOf(request.visitIds());
    return moves.chosen(user, ids, request.shift(), request.seat(), preview);
  }
}
