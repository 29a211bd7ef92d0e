package org.contactcenter.incident;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.TableTypes;

/** Incidents are reported, found and read over HTTP. */
@Path("/incidents")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class IncidentResource {
  private final Incidents incidents;
  private final IncidentSearch search;
  private final IncidentViews views;
  private final Creations creations;

  IncidentResource(
      Incidents incidents, IncidentSearch search, IncidentViews views, Creations creations) {
    this.incidents = incidents;
    this.search = search;
    this.views = views;
    this.creations = creations;
  }

  record Submit() {}

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView report(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid ReportRequest.New request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () ->
                incidents.report(
                    user, request.caseId(), request.report(incidents::now), request.isDraft()));
    return views.of(user, search.find(user, id));
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<IncidentView> list(
      @Auth User user,
      @QueryParam("caseId") Optional<UUID> caseId,
      @QueryParam("status") Optional<IncidentStatus> status,
      @QueryParam("severity") Optional<Occurrence.Severity> severity,
      @BeanParam Paging paging) {
    var query = new IncidentSearch.Query(caseId, status, severity);
    return paging.list(
        IncidentSheet.SHEET,
        at -> views.of(user, search.page(user, query, at.after(), at.limit())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView get(@Auth User user, @PathParam("id") UUID id) {
    return views.of(user, search.find(user, id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView edit(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid ReportRequest.Edit request) {
    return views.of(user, incidents.edit(user, id, ifMatch::require, request.report()));
  }

  @POST
  @Path("{id}/submit")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView submit(@Auth User user, @PathParam("id") UUID id, @NotNull Submit request) {
    return views.of(user, incidents.submit(user, id));
  }
}
