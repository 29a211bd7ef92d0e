package org.contactcenter.retention;

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
import java.util.Optional;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** For how many years the center keeps what; whatever is absent is kept without end. */
@Path("/settings/retention")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RetentionRulesResource {
  private final Retention retention;

  RetentionRulesResource(Retention retention) {
    this.retention = retention;
  }

  record Replace(
      Optional<@Min(1) @Max(100) Integer> caseYears,
      Optional<@Min(1) @Max(100) Integer> seriousIncidentYears,
      Optional<@Min(1) @Max(100) Integer> referralYears) {

    RetentionRules rules() {
      return new RetentionRules(caseYears, seriousIncidentYears, referralYears, 0);
    }
  }

  record View(
      Optional<Integer> caseYears,
      Optional<Integer> seriousIncidentYears,
      Optional<Integer> referralYears,
      int version)
      implements Versioned {

    static View of(RetentionRules rules) {
      return new View(
          rules.caseYears(), rules.seriousIncidentYears(), rules.referralYears(), rules.version());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.AUDITOR})
  public View get(@Auth User user) {
    return View.of(retention.rules(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(retention.choose(user, ifMatch::require, request.rules()));
  }
}
