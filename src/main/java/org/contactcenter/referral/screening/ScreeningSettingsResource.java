package org.contactcenter.referral.screening;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.AUDITOR;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.referral.Screening;
import org.contactcenter.referral.screening.Capacity.ScreeningSettings;

/** The highest risk the center carries. */
@Path("/settings/screening")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ScreeningSettingsResource {
  private final Capacity capacity;

  public ScreeningSettingsResource(Capacity capacity) {
    this.capacity = capacity;
  }

  record Choose(@NotNull Screening.Level highestRisk) {}

  record View(Screening.Level highestRisk, int version) implements Versioned {
    static View of(ScreeningSettings settings) {
      return new View(settings.highestRisk(), settings.version());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER, AUDITOR})
  public View get(@Auth User user) {
    return View.of(capacity.settings(user.scope()));
  }

  @PUT
  @RolesAllowed(ADMIN)
  public View choose(@Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Choose request) {
    return View.of(capacity.choose(user, ifMatch::require, request.highestRisk()));
  }
}
