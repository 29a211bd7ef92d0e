package org.contactcenter.center;

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
import jakarta.ws.rs.Produces;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** The figures by which the center plans its visits. */
@Path("/settings/timetable")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class TimetableSettingsResource {
  private final TimetableRules rules;

  TimetableSettingsResource(TimetableRules rules) {
    this.rules = rules;
  }

  record Replace(
      @NotNull @Min(1) @Max(52) Integer planWeeks,
      @NotNull @Min(5) @Max(1440) Integer supervisorMinutesPerDay,
      @NotNull @Min(0) @Max(240) Integer breakMinutes,
      @NotNull @Min(1) @Max(50) Integer noShowsToFlag,
      @NotNull @Min(1) @Max(100) Integer changesToFlag,
      @NotNull @Min(1) @Max(730) Integer changesWithinDays,
      @NotNull @Min(1) @Max(365) Integer orderWarningDays) {
    TimetableSettings settings() {
      return new TimetableSettings(
          planWeeks,
          supervisorMinutesPerDay,
          breakMinutes,
          noShowsToFlag,
          changesToFlag,
          changesWithinDays,
          orderWarningDays,
          0);
    }
  }

  record View(
      int planWeeks,
      int supervisorMinutesPerDay,
      int breakMinutes,
      int noShowsToFlag,
      int changesToFlag,
      int changesWithinDays,
      int orderWarningDays,
      int version)
      implements Versioned {
    static View of(TimetableSettings settings) {
      return new View(
          settings.planWeeks(),
          settings.supervisorMinutesPerDay(),
          settings.breakMinutes(),
          settings.noShowsToFlag(),
          settings.changesToFlag(),
          settings.changesWithinDays(),
          settings.orderWarningDays(),
          settings.version());
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
    return View.of(rules.of(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(rules.replace(user, ifMatch::require, request.settings()));
  }
}
