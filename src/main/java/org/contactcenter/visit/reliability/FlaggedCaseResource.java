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
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.TableTypes;

/** The open cases whose place is to be reviewed, for absences or for changes. */
@Path("/flagged-cases")
@Produces(APPLICATION_JSON)
public final class FlaggedCaseResource {
  private static final Sheet<View> SHEET =
      Sheet.<View>of("flagged-cases")
          .with("caseId", View::caseId)
          .with("number", View::caseNumber)
          .with("status", View::status)
          .with("caseWorker", View::caseWorker)
          .with("flags", View::flags);

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

    /** Which threshold which party reached. */
    private List<String> flags() {
      return parties.stream()
          .flatMap(each -> each.flags().stream().map(flag -> each.party() + " " + flag))
          .toList();
    }
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return paging.list(
        SHEET, at -> reliability.flagged(user, at.after(), at.limit()).map(View::of));
  }
}
