package org.contactcenter.report.visit;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The reports of all visits of a day in one document, over HTTP. */
@Path("/visits/reports.pdf")
@Produces(PdfAnswer.PDF)
public final class DayReportsResource {
  private final BoundReports reports;

  DayReportsResource(BoundReports reports) {
    this.reports = reports;
  }

  /** Of those visits whose report the caller may print; in the center's language by default. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Response print(
      @Auth User user,
      @NotNull @QueryParam("day") LocalDate day,
      @QueryParam("language") Optional<Language> language) {
    var volume = reports.ofDay(user, day, language);
    return PdfAnswer.of("visits-" + day, out -> reports.write(volume, out));
  }
}
