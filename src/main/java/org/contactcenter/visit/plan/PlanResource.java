package org.contactcenter.visit.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.Responds;
import org.contactcenter.core.http.problem.ProblemMessages;

/** The plans of a case over HTTP. */
@Path("/cases/{id}/plans")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PlanResource {
  private final VisitPlans plans;
  private final PlanChanges changes;
  private final Creations creations;
  private final ProblemMessages sentences = new ProblemMessages();
  private final Messages messages = new Messages("plan");

  PlanResource(VisitPlans plans, PlanChanges changes, Creations creations) {
    this.plans = plans;
    this.changes = changes;
    this.creations = creations;
  }

  /** The last day of the plan. */
  record End(@NotNull LocalDate on) {}

  /** With {@code preview=true} it answers 200 with every occurrence's result, and books nothing. */
  @POST
  @Responds(status = 201, with = PlanView.class)
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response create(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @BeanParam IdempotencyKey key,
      @Context UriInfo uri,
      @NotNull @Valid PlanRequest request) {
    var reasons = reasons(language);
    if (preview) {
      var previewed = plans.preview(user, caseId, request.draft());
      return Response.ok(PlanView.preview(previewed, reasons)).build();
    }
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> plans.create(user, caseId, request.draft(), request.choice()));
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(PlanView.of(plans.show(user, caseId, id), reasons))
        .build();
  }

  /** Without their occurrences. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<PlanView> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(
        plans.list(user, caseId).stream().map(plan -> PlanView.of(plan, List.of())).toList(),
        Optional.empty());
  }

  @GET
  @Path("{planId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public PlanView get(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("planId") UUID planId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    return PlanView.of(plans.read(user, caseId, planId), reasons(language));
  }

  @GET
  @Path("{planId}/occurrences")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<OccurrenceView> occurrences(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("planId") UUID planId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @BeanParam Paging paging) {
    var reasons = reasons(language);
    return plans
        .occurrences(user, caseId, planId, paging.after(), paging.limit())
        .map(standing -> OccurrenceView.of(standing, reasons));
  }

  /** From a day on, today where none is said; says in {@code changes} what it did. */
  @PUT
  @Path("{planId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public PlanView change(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("planId") UUID planId,
      @QueryParam("from") Optional<LocalDate> from,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid PlanRequest request) {
    var wanted = new PlanChanges.Request(caseId, planId, from, sentence(language, "changed"));
    var done = changes.change(user, wanted, ifMatch::require, request.changed());
    return PlanView.of(done, reasons(language));
  }

  @POST
  @Path("{planId}/end")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public PlanView end(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("planId") UUID planId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @NotNull @Valid End request) {
    var wanted =
        new PlanChanges.Request(caseId, planId, Optional.empty(), sentence(language, "ended"));
    return PlanView.of(changes.end(user, wanted, request.on()), reasons(language));
  }

  private Reasons reasons(Optional<String> language) {
    return new Reasons(language(language), sentences);
  }

  /** What is told of visits that are called off, in the language of who does it. */
  private String sentence(Optional<String> language, String key) {
    return messages.text(language(language), "plan-" + key);
  }

  private static Language language(Optional<String> accepted) {
    return accepted.flatMap(Language::negotiate).orElse(Language.EN);
  }
}
