package org.contactcenter.visit.reliability;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** The open cases whose place is to be reviewed, for absences or for changes. */
@Path("/flagged-cases")
@Produces(APPLICATION_JSON)
public final class FlaggedCaseResource {
  private final Reliability reliability;

  FlaggedCaseResource(Reliability reliability) {
    this.reliability = reliability;
  }

  /**
   * A case.
   *
   * @param parties those that reached a threshold
   */
  record View(
      UUID caseId,
      String caseNumber,
      CaseStatus status,
      Optional<UUID> caseWorker,
      List<PartyView> parties) {

    static View of(Reliability.Flagged each) {
      return new View(
          each.file().id(),
          each.file().number(),
          each.file().status(),
          each.file().caseWorker(),
          each.counts().stream().map(count -> PartyView.of(count, each.settings())).toList());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return reliability.flagged(user, paging.after(), paging.limit()).map(View::of);
  }
}
