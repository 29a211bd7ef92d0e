package org.contactcenter.report.court;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;

/** What becomes of a report to a court, over HTTP. */
@Path("/reports")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ReportVerbResource {
  private final CourtReports reports;
  private final Releases releases;
  private final ReportDesk desk;
  private final CourtReportViews views;
  private final Creations creations;

  ReportVerbResource(
      CourtReports reports,
      Releases releases,
      ReportDesk desk,
      CourtReportViews views,
      Creations creations) {
    this.reports = reports;
    this.releases = releases;
    this.desk = desk;
    this.views = views;
    this.creations = creations;
  }

  record Nothing() {}

  record Why(@NotBlank @Size(max = 2000) String reason) {}

  /** Its author is done with it. */
  @POST
  @Path("{id}/submit")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView submit(
      @Auth User user, @PathParam("id") UUID id, @NotNull Nothing request, @Context UriInfo uri) {
    releases.submit(user, id);
    return shown(user, id, uri);
  }

  /** By anyone on the case but its author. */
  @POST
  @Path("{id}/approve")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView approve(
      @Auth User user, @PathParam("id") UUID id, @NotNull Nothing request, @Context UriInfo uri) {
    releases.approve(user, id);
    return shown(user, id, uri);
  }

  /** Back to its author. */
  @POST
  @Path("{id}/return")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView giveBack(
      @Auth User user,
      @PathParam("id") UUID id,
      @NotNull @Valid Why request,
      @Context UriInfo uri) {
    releases.giveBack(user, id, request.reason());
    return shown(user, id, uri);
  }

  /** Frozen, numbered, and there for its recipients. */
  @POST
  @Path("{id}/release")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView release(
      @Auth User user, @PathParam("id") UUID id, @NotNull Nothing request, @Context UriInfo uri) {
    releases.release(user, id);
    return shown(user, id, uri);
  }

  /** Given up before it was released. */
  @POST
  @Path("{id}/discard")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView discard(
      @Auth User user,
      @PathParam("id") UUID id,
      @NotNull @Valid Why request,
      @Context UriInfo uri) {
    reports.discard(user, id, request.reason());
    return shown(user, id, uri);
  }

  /** A new draft that is to replace a released report. */
  @POST
  @Path("{id}/correct")
  @Creates(in = "reports")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CourtReportView correct(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Why request,
      @Context UriInfo uri) {
    var made =
        creations.once(
            user.scope(), key, request, () -> reports.correct(user, id, request.reason()));
    return shown(user, made, uri);
  }

  private CourtReportView shown(User user, UUID id, UriInfo uri) {
    return views.of(user, desk.show(user, id), uri);
  }
}
