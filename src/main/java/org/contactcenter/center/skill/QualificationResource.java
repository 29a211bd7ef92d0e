package org.contactcenter.center.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** What a member of staff has learnt: SUPERVISION_24H, LEADERSHIP_16H, FIRST_AID, own codes. */
@Path("/staff/{staffId}/qualifications")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class QualificationResource {
  private final Skills skills;
  private final Creations creations;

  public QualificationResource(Skills skills, Creations creations) {
    this.skills = skills;
    this.creations = creations;
  }

  record Create(
      @NotNull @Pattern(regexp = Qualification.KIND) String kind,
      @NotNull LocalDate since,
      Optional<LocalDate> validUntil) {

    Qualification of(UUID staffId) {
      return new Qualification(UUID.randomUUID(), staffId, kind, since, validUntil);
    }
  }

  record View(UUID id, String kind, LocalDate since, Optional<LocalDate> validUntil)
      implements Identified {
    static View of(Qualification each) {
      return new View(each.id(), each.kind(), each.since(), each.validUntil());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("staffId") UUID staffId) {
    return new Page<>(skills.of(user, staffId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    return View.of(skills.find(user, staffId, id));
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user,
      @PathParam("staffId") UUID staffId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Create request) {
    var id =
        creations.once(user.scope(), key, request, () -> skills.add(user, request.of(staffId)));
    return get(user, staffId, id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(
      @Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    skills.remove(user, staffId, id);
  }
}
