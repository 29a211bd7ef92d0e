package org.contactcenter.center.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** What the center has settled with a member of staff: hours, rest, families at once. */
@Path("/staff/{id}/terms")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class StaffTermsResource {
  private final Skills skills;

  public StaffTermsResource(Skills skills) {
    this.skills = skills;
  }

  record Check(@NotNull LocalDate checkedOn, Optional<LocalDate> validUntil) {
    static Check of(BackgroundCheck check) {
      return new Check(check.checkedOn(), check.validUntil());
    }

    BackgroundCheck check() {
      return new BackgroundCheck(checkedOn, validUntil);
    }
  }

  /** What is not said follows the center's settings. */
  record Replace(
      Optional<@Min(15) @Max(1440) Integer> minutesPerDay,
      Optional<@Min(0) @Max(240) Integer> breakMinutes,
      Optional<@Min(1) @Max(50) Integer> familiesAtOnce,
      Optional<@Valid Check> backgroundCheck) {

    StaffTerms terms(UUID id) {
      return new StaffTerms(
          id, minutesPerDay, breakMinutes, familiesAtOnce, backgroundCheck.map(Check::check));
    }
  }

  record View(
      UUID id,
      Optional<Integer> minutesPerDay,
      Optional<Integer> breakMinutes,
      Optional<Integer> familiesAtOnce,
      Optional<Check> backgroundCheck,
      int version)
      implements Versioned {
    static View of(Skills.Settled settled) {
      var terms = settled.terms();
      return new View(
          terms.accountId(),
          terms.minutesPerDay(),
          terms.breakMinutes(),
          terms.familiesAtOnce(),
          terms.backgroundCheck().map(Check::of),
          settled.version());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(skills.terms(user, id));
  }

  @PUT
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Replace request) {
    skills.settle(user, ifMatch::require, request.terms(id));
    return get(user, id);
  }
}
