package org.contactcenter.report.court;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** The reports that were made on a case. */
@Path("/cases/{id}/reports")
@Produces(APPLICATION_JSON)
public final class CaseReportResource {
  private final CourtReportSearch search;

  CaseReportResource(CourtReportSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<CourtReportItem> list(
      @Auth User user, @PathParam("id") UUID caseId, @BeanParam Paging paging) {
    return search
        .ofCase(user, caseId, paging.after(), paging.limit())
        .map(report -> CourtReportItem.of(user, report));
  }
}
