package org.contactcenter.telling.wording;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** The words of the center's messages, by kind and language. */
@Path("/settings/message-templates")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class TemplateResource {
  private final Wording wording;

  public TemplateResource(Wording wording) {
    this.wording = wording;
  }

  record Words(@NotBlank @Size(max = 4000) String body) {}

  /**
   * A template.
   *
   * @param ownWords whether the center chose them
   * @param placeholders what may stand in curly brackets
   */
  record View(
      TemplateKind kind,
      Language language,
      String body,
      boolean ownWords,
      List<String> placeholders,
      int version)
      implements Versioned {
    static View of(Template template) {
      return new View(
          template.kind(),
          template.language(),
          template.body(),
          template.isOwnWords(),
          template.kind().placeholders(),
          template.version());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user) {
    return new Page<>(wording.all(user).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{kind}/{language}")
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user,
      @PathParam("kind") TemplateKind kind,
      @PathParam("language") Language language) {
    return View.of(wording.find(user.scope(), kind, language));
  }

  @PUT
  @Path("{kind}/{language}")
  @RolesAllowed(ADMIN)
  public View word(
      @Auth User user,
      @PathParam("kind") TemplateKind kind,
      @PathParam("language") Language language,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Words request) {
    var wanted = new Template(kind, language, request.body(), 0);
    return View.of(wording.word(user, ifMatch::require, wanted));
  }

  /** Back to the program's own words. */
  @DELETE
  @Path("{kind}/{language}")
  @RolesAllowed(ADMIN)
  public void reset(
      @Auth User user,
      @PathParam("kind") TemplateKind kind,
      @PathParam("language") Language language) {
    wording.reset(user, kind, language);
  }
}
