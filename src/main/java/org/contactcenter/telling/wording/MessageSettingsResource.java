package org.contactcenter.telling.wording;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalTime;
import java.util.List;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** What the center wants told by mail. */
@Path("/settings/messages")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class MessageSettingsResource {
  private final MessageRules rules;

  public MessageSettingsResource(MessageRules rules) {
    this.rules = rules;
  }

  record Replace(
      @NotNull @Size(max = 4) List<@NotNull @Min(1) @Max(336) Integer> reminderHours,
      @NotNull Boolean visitNotices,
      @NotNull LocalTime digestAt) {
    MessageSettings settings() {
      return new MessageSettings(reminderHours, visitNotices, digestAt, 0);
    }
  }

  record View(List<Integer> reminderHours, boolean visitNotices, LocalTime digestAt, int version)
      implements Versioned {
    static View of(MessageSettings settings) {
      return new View(
          settings.reminderHours(),
          settings.visitNotices(),
          settings.digestAt(),
          settings.version());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER})
  public View get(@Auth User user) {
    return View.of(rules.of(user.scope()));
  }

  @PUT
  @RolesAllowed(ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(rules.choose(user, ifMatch::require, request.settings()));
  }
}
