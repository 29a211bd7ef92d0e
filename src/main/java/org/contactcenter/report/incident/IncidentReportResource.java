package org.contactcenter.report.incident;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The report of an incident over HTTP, a copy for each who may have one. */
@Path("/incidents/{id}/report.pdf")
@Produces(PdfAnswer.PDF)
public final class IncidentReportResource {
  private final IncidentReports reports;

  IncidentReportResource(IncidentReports reports) {
    this.reports = reports;
  }

  /**
   * In the language named, else in that of whoever it is for.
   *
   * @param person who of several on one side it is for
   */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response print(
      @Auth User user,
      @PathParam("id") UUID id,
      @NotNull @QueryParam("for") Recipient recipient,
      @QueryParam("person") Optional<UUID> person,
      @QueryParam("language") Optional<Language> language) {
    var wish = new IncidentReports.Wish(recipient, person, language);
    return PdfAnswer.of("incident", id, reports.print(user, id, wish));
  }
}
