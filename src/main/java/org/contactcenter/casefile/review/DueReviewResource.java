package org.contactcenter.casefile.review;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** Which open cases are to be reviewed: the overdue ones, or all that are due by a day. */
@Path("/reviews")
@Produces(APPLICATION_JSON)
public final class DueReviewResource {
  private final Reviews reviews;

  DueReviewResource(Reviews reviews) {
    this.reviews = reviews;
  }

  record DueView(
      UUID caseId,
      String caseNumber,
      CaseStatus status,
      Optional<UUID> caseWorker,
      Optional<LocalDate> lastOn,
      LocalDate dueOn,
      boolean overdue) {}

  /** The overdue ones where no day is named. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<DueView> due(
      @Auth User user, @QueryParam("until") Optional<LocalDate> until, @BeanParam Paging paging) {
    var yesterday = reviews.yesterday(user);
    return reviews
        .due(user, until.orElse(yesterday), paging.after(), paging.limit())
        .map(
            due ->
                new DueView(
                    due.caseId(),
                    due.caseNumber(),
                    due.status(),
                    due.caseWorker(),
                    due.lastOn(),
                    due.dueOn(),
                    !due.dueOn().isAfter(yesterday)));
  }
}
