package org.contactcenter.report.form;

import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The week of a room, to be hung at its door, over HTTP. */
@Path("/rooms/{id}/week.pdf")
@Produces(PdfAnswer.PDF)
public final class RoomWeekResource {
  private final RoomWeeks weeks;

  RoomWeekResource(RoomWeeks weeks) {
    this.weeks = weeks;
  }

  /**
   * The week that a day lies in, in the center's language by default.
   *
   * @param numbers whether the numbers of cases stand beside the times; by default they do not
   */
  @GET
  @RolesAllowed(COORDINATOR)
  public Response print(
      @Auth User user,
      @PathParam("id") UUID roomId,
      @NotNull @QueryParam("day") LocalDate day,
      @QueryParam("numbers") Optional<Boolean> numbers,
      @QueryParam("language") Optional<Language> language) {
    var wish = new RoomWeeks.Wish(day, numbers.orElse(false), language);
    return PdfAnswer.of("room-week", roomId, weeks.print(user, roomId, wish));
  }
}
