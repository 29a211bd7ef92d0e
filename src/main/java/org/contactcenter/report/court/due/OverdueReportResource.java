package org.contactcenter.report.court.due;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** Reports that should have been released by now. */
@Path("/reports/overdue")
@Produces(APPLICATION_JSON)
public final class OverdueReportResource {
  private final DueReports due;

  public OverdueReportResource(DueReports due) {
    this.due = due;
  }

  /** Of a request that none was released for, or of a report with a day of its own. */
  record View(
      UUID subjectId,
      UUID caseId,
      DueReport.Kind kind,
      LocalDate dueOn,
      Optional<Instant> escalatedAt) {

    static View of(DueReport found) {
      return new View(
          found.subjectId(), found.caseId(), found.kind(), found.dueOn(), found.escalatedAt());
    }
  }

  @GET
  @RolesAllowed(COORDINATOR)
  public Page<View> list(@Auth User user) {
    return new Page<>(due.overdue(user).stream().map(View::of).toList(), Optional.empty());
  }
}
