package org.contactcenter.report.visit;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The report of a visit over HTTP. */
@Path("/visits/{id}/report.pdf")
@Produces(PdfAnswer.PDF)
public final class VisitReportResource {
  private final VisitReports reports;

  VisitReportResource(VisitReports reports) {
    this.reports = reports;
  }

  /** In the language named, else in one the caller reads, else in the center's own. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Response print(
      @Auth User user,
      @PathParam("id") UUID id,
      @QueryParam("language") Optional<Language> language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> readable) {
    var wanted = language.or(() -> readable.flatMap(Language::negotiate));
    return PdfAnswer.of("visit", id, reports.print(user, id, wanted));
  }
}
