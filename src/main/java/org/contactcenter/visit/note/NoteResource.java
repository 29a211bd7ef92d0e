package org.contactcenter.visit.note;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;

/** The notes of a visit over HTTP. Whose note it is, the session says; no field does. */
@Path("/visits/{id}/notes")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class NoteResource {
  private final Notes notes;
  private final NoteViews views;
  private final Creations creations;

  NoteResource(Notes notes, NoteViews views, Creations creations) {
    this.notes = notes;
    this.views = views;
    this.creations = creations;
  }

  record Request(@NotBlank @Size(max = 20_000) String text, Optional<Instant> observedAt) {
    Notes.Content content() {
      return new Notes.Content(text, observedAt);
    }
  }

  record Sign() {}

  record Addition(@NotBlank @Size(max = 20_000) String text) {}

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public NoteView draft(
      @Auth User user,
      @PathParam("id") UUID visitId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> notes.draft(user, visitId, request.content()));
    return views.of(user, notes.find(user, visitId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<NoteView> list(
      @Auth User user, @PathParam("id") UUID visitId, @BeanParam Paging paging) {
    return views.of(user, notes.page(user, visitId, paging.after(), paging.limit()));
  }

  @GET
  @Path("{noteId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public NoteView get(
      @Auth User user, @PathParam("id") UUID visitId, @PathParam("noteId") UUID noteId) {
    return views.of(user, notes.find(user, visitId, noteId));
  }

  @PUT
  @Path("{noteId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public NoteView edit(
      @Auth User user,
      @PathParam("id") UUID visitId,
      @PathParam("noteId") UUID noteId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Request request) {
    return views.of(user, notes.edit(user, visitId, noteId, ifMatch::require, request.content()));
  }

  @POST
  @Path("{noteId}/sign")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public NoteView sign(
      @Auth User user,
      @PathParam("id") UUID visitId,
      @PathParam("noteId") UUID noteId,
      @NotNull Sign request) {
    return views.of(user, notes.sign(user, visitId, noteId));
  }

  /** Repeated with the same key, it adds once: an amendment cannot be taken back. */
  @POST
  @Path("{noteId}/amend")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public NoteView amend(
      @Auth User user,
      @PathParam("id") UUID visitId,
      @PathParam("noteId") UUID noteId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Addition request) {
    creations.once(
        user.scope(), key, request, () -> notes.amend(user, visitId, noteId, request.text()));
    return views.of(user, notes.find(user, visitId, noteId));
  }
}
