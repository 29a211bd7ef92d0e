package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** When the staff of the center are away, all of them at once. */
@Path("/absences")
@Produces(APPLICATION_JSON)
public final class AbsencesResource {
  private final Staff staff;

  AbsencesResource(Staff staff) {
    this.staff = staff;
  }

  /** By time: those that touch the days {@code from} and {@code to} or one between them. */
  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<AbsenceResource.View> list(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    var asked = DayRange.of(from, to);
    return new Page<>(
        staff.absences(user.scope(), asked.from(), asked.to()).stream()
            .map(absence -> AbsenceResource.View.of(absence, Optional.empty()))
            .toList(),
        Optional.empty());
  }
}
