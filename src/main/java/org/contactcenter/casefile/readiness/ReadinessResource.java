package org.contactcenter.casefile.readiness;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.check.CheckView;
import org.contactcenter.core.User;

/** What still stands between a case and its first visit, as of today. */
@Path("/cases/{id}/readiness")
@Produces(APPLICATION_JSON)
public final class ReadinessResource {
  private final Cases cases;
  private final Readiness readiness;
  private final CaseTime time;

  ReadinessResource(Cases cases, Readiness readiness, CaseTime time) {
    this.cases = cases;
    this.readiness = readiness;
    this.time = time;
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CheckView readiness(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    var list =
        cases.reading(
            user, caseId, file -> readiness.of(user.scope(), file, time.today(user.scope())));
    return CheckView.of(list, language);
  }
}
