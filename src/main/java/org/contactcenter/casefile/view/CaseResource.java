package org.contactcenter.casefile.view;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseSearch;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.TableTypes;

/** Cases to find and to read; each reading is audited. */
@Path("/cases")
@Produces(APPLICATION_JSON)
public final class CaseResource {
  private final Cases cases;
  private final CaseSearch search;
  private final CaseViews views;

  CaseResource(Cases cases, CaseSearch search, CaseViews views) {
    this.cases = cases;
    this.search = search;
    this.views = views;
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<CaseView> list(
      @Auth User user,
      @QueryParam("status") Optional<CaseStatus> status,
      @QueryParam("worker") Optional<UUID> worker,
      @QueryParam("q") Optional<@Size(max = 200) String> text,
      @BeanParam Paging paging) {
    var query = new CaseSearch.Query(status, worker, text.filter(given -> !given.isBlank()));
    return paging.list(CaseSheet.SHEET, at -> page(user, query, at));
  }

  private Page<CaseView> page(User user, CaseSearch.Query query, Paging at) {
    return views.page(user, () -> search.page(user, query, at.after(), at.limit()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView get(@Auth User user, @PathParam("id") UUID id) {
    return cases.reading(user, id, file -> views.of(user, file));
  }
}
