package org.contactcenter.casefile.representative;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** Who speaks for whom in a case, over HTTP. */
@Path("/cases/{id}/representatives")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RepresentativeResource {
  private final Representatives representatives;
  private final Creations creations;

  public RepresentativeResource(Representatives representatives, Creations creations) {
    this.representatives = representatives;
    this.creations = creations;
  }

  /** Whom they represent, who they are and since when. */
  record Request(
      @NotNull UUID personId,
      @NotNull Representative.Kind kind,
      @NotBlank @Size(max = 200) String name,
      Optional<Language> language,
      Optional<@Size(min = 1, max = 500) String> reach,
      @NotNull LocalDate from,
      Optional<LocalDate> until) {

    Representative.Entry entry() {
      return new Representative.Entry(personId, kind, name, language, reach, from, until);
    }
  }

  record End(@NotNull LocalDate until) {}

  /**
   * A representative.
   *
   * @param reach how to reach them; only where a single one is read
   */
  record View(
      UUID id,
      UUID personId,
      Representative.Kind kind,
      String name,
      Optional<Language> language,
      Optional<String> reach,
      LocalDate from,
      Optional<LocalDate> until)
      implements Identified {

    static View of(Representative found, Optional<String> reach) {
      return new View(
          found.id(),
          found.personId(),
          found.kind(),
          found.name(),
          found.language(),
          reach,
          found.validFrom(),
          found.validUntil());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View add(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> representatives.add(user, caseId, request.entry()));
    return whole(representatives.find(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var all = representatives.list(user, caseId);
    return new Page<>(
        all.stream().map(each -> View.of(each, Optional.empty())).toList(), Optional.empty());
  }

  @GET
  @Path("{representativeId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("representativeId") UUID id) {
    return whole(representatives.find(user, caseId, id));
  }

  @POST
  @Path("{representativeId}/end")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View end(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("representativeId") UUID id,
      @NotNull @Valid End request) {
    return whole(representatives.end(user, caseId, id, request.until()));
  }

  private View whole(Representative found) {
    return View.of(found, representatives.reach(found));
  }
}
