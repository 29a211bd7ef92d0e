package org.contactcenter.telling.staff;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

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
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** Where whoever is signed in wants mail of the service in this center, and which. */
@Path("/me/mail")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class StaffMailResource {
  private final StaffMails mails;

  public StaffMailResource(StaffMails mails) {
    this.mails = mails;
  }

  record Wanted(
      @NotBlank @Size(max = 254) String email,
      @NotNull Boolean alerts,
      @NotNull Boolean digest,
      @NotNull Language language) {}

  /** Nothing but {@code false} where they want none. */
  record View(
      Optional<String> email,
      boolean alerts,
      boolean digest,
      Optional<Language> language,
      int version)
      implements Versioned {
    static View of(StaffMail mail) {
      return new View(
          Optional.of(mail.address()),
          mail.alerts(),
          mail.digest(),
          Optional.of(mail.language()),
          mail.version());
    }

    static View none() {
      return new View(Optional.empty(), false, false, Optional.empty(), 0);
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(@Auth User user) {
    return mails.own(user).map(View::of).orElseGet(View::none);
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View choose(@Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Wanted request) {
    var wanted =
        new StaffMail(
            user.id(), request.email(), request.alerts(), request.digest(), request.language(), 0);
    return View.of(mails.choose(user, ifMatch::require, wanted));
  }

  /** No mail any more. */
  @DELETE
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public void clear(@Auth User user) {
    mails.clear(user);
  }
}
