package org.contactcenter.report.visit;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
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

/** The reports of all visits of a case in one document, over HTTP. */
@Path("/cases/{id}/reports.pdf")
@Produces(PdfAnswer.PDF)
public final class CaseReportsResource {
  private final BoundReports reports;

  CaseReportsResource(BoundReports reports) {
    this.reports = reports;
  }

  /** In the center's language by default. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response print(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @QueryParam("language") Optional<Language> language) {
    var volume = reports.ofCase(user, caseId, language);
    return PdfAnswer.of("visits-of-case-" + caseId, out -> reports.write(volume, out));
  }
}
