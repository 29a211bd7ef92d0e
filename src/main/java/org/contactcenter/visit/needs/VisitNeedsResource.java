package org.contactcenter.visit.needs;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static java.util.stream.Collectors.toMap;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.center.skill.Qualification;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.referral.VisitType;

/** What the center asks of those who accompany its visits. */
@Path("/settings/visit-needs")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class VisitNeedsResource {
  private final Needs needs;

  public VisitNeedsResource(Needs needs) {
    this.needs = needs;
  }

  /** The kinds of qualifications that every supervisor of a visit of the type needs. */
  record Need(
      @NotNull VisitType visitType,
      @NotNull @Size(max = 20)
          List<@NotNull @Pattern(regexp = Qualification.KIND) String> qualifications) {}

  /** Types that are not named need nothing. */
  record Replace(
      @NotNull Boolean backgroundCheck, @NotNull @Size(max = 20) List<@NotNull @Valid Need> needs) {

    VisitNeeds chosen() {
      return new VisitNeeds(
          backgroundCheck,
          needs.stream()
              .collect(
                  toMap(
                      Need::visitType,
                      Need::qualifications,
                      (one, other) ->
                          Stream.concat(one.stream(), other.stream()).distinct().toList())),
          0);
    }
  }

  record View(boolean backgroundCheck, List<Need> needs, int version) implements Versioned {
    static View of(VisitNeeds needs) {
      return new View(
          needs.backgroundCheck(),
          Arrays.stream(VisitType.values())
              .map(type -> new Need(type, needs.of(type).stream().sorted().toList()))
              .toList(),
          needs.version());
    }
  }

  @GET
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK,
    Role.Name.AUDITOR
  })
  public View get(@Auth User user) {
    return View.of(needs.of(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(needs.choose(user, ifMatch::require, request.chosen()));
  }
}
