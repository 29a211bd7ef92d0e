package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.util.Optional;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** The figures the center works by. */
@Path("/settings")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SettingsResource {
  private final Centers centers;

  SettingsResource(Centers centers) {
    this.centers = centers;
  }

  record Replace(
      @NotNull @Min(0) @Max(240) Integer gapMinutes,
      @NotNull @Min(0) @Max(120) Integer handoverMinutes,
      @NotNull Settings.FirstArrival firstArrival,
      @NotNull Settings.Separation separation,
      @NotNull @Min(0) @Max(240) Integer lateMinutes,
      @NotNull @Min(0) @Max(720) Integer noticeHours,
      @NotNull @Min(1) @Max(50) Integer visitorsAtMost,
      @NotNull @Min(1) @Max(730) Integer reviewDays,
      @NotNull @Min(1) @Max(720) Integer incidentHours,
      @NotNull @Min(1) @Max(720) Integer noteLockHours,
      Optional<@Min(1) @Max(90) Integer> visitFormDays) {
    Settings settings() {
      return new Settings(
          gapMinutes,
          handoverMinutes,
          firstArrival,
          separation,
          lateMinutes,
          noticeHours,
          visitorsAtMost,
          reviewDays,
          incidentHours,
          noteLockHours,
          visitFormDays.orElse(Settings.DEFAULT.visitFormDays()));
    }
  }

  record View(@JsonUnwrapped Settings settings, int version) implements Versioned {
    static View of(Center center) {
      return new View(center.settings(), center.version());
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
    return View.of(centers.of(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(centers.choose(user, ifMatch::require, request.settings()));
  }
}
