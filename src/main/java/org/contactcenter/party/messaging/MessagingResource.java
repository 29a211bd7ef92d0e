package org.contactcenter.party.messaging;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** How a person wants to be written to: theirs to say, and staff write it down. */
@Path("/people/{personId}/messaging")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class MessagingResource {
  private final MessagingChoices choices;

  MessagingResource(MessagingChoices choices) {
    this.choices = choices;
  }

  record Change(
      @NotNull MessagingChoice.Channel channel,
      @NotNull Boolean emailShared,
      @NotNull Boolean invitations,
      Optional<Language> language) {

    MessagingChoice of(UUID personId) {
      return new MessagingChoice(personId, channel, emailShared, invitations, language, 0);
    }
  }

  record View(
      UUID personId,
      MessagingChoice.Channel channel,
      boolean emailShared,
      boolean invitations,
      Optional<Language> language,
      int version)
      implements Versioned {

    static View of(MessagingChoice choice) {
      return new View(
          choice.personId(),
          choice.channel(),
          choice.emailShared(),
          choice.invitations(),
          choice.language(),
          choice.version());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View read(@Auth User user, @PathParam("personId") UUID personId) {
    return View.of(choices.read(user, personId));
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View change(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Change request) {
    return View.of(choices.change(user, ifMatch::require, request.of(personId)));
  }
}
