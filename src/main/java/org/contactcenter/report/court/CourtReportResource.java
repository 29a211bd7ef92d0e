package org.contactcenter.report.court;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.COURT_LIAISON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.report.paper.PdfAnswer;

/** Reports to courts are made, written, found and fetched over HTTP. */
@Path("/reports")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CourtReportResource {
  private final CourtReports reports;
  private final Releases releases;
  private final CourtReportSearch search;
  private final CourtReportViews views;
  private final Creations creations;

  CourtReportResource(
      CourtReports reports,
      Releases releases,
      CourtReportSearch search,
      CourtReportViews views,
      Creations creations) {
    this.reports = reports;
    this.releases = releases;
    this.search = search;
    this.views = views;
    this.creations = creations;
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView create(
      @Auth User user,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid ReportRequests.New request,
      @Context UriInfo uri) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> reports.create(user, request.caseId(), request.wanted()));
    return views.of(user, search.find(user, id), uri);
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public Page<CourtReportItem> list(
      @Auth User user,
      @QueryParam("caseId") Optional<UUID> caseId,
      @QueryParam("status") Optional<ReportStatus> status,
      @BeanParam Paging paging) {
    var query = new CourtReportSearch.Query(caseId, status);
    return search
        .page(user, query, paging.after(), paging.limit())
        .map(report -> CourtReportItem.of(user, report));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public CourtReportView get(@Auth User user, @PathParam("id") UUID id, @Context UriInfo uri) {
    return views.of(user, search.find(user, id), uri);
  }

  /** By its author, while it is a draft. */
  @PUT
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView edit(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid ReportRequests.Edit request,
      @Context UriInfo uri) {
    reports.edit(user, id, ifMatch::require, request.wanted());
    return views.of(user, search.find(user, id), uri);
  }

  /** As it was released, byte for byte; before that, a draft as it would be now. */
  @GET
  @Path("{id}/{copy}.pdf")
  @Produces(PdfAnswer.PDF)
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public Response pdf(@Auth User user, @PathParam("id") UUID id, @PathParam("copy") UUID copy) {
    return PdfAnswer.of("report", copy, releases.pdf(user, id, copy));
  }
}
