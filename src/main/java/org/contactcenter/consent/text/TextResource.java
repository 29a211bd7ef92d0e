package org.contactcenter.consent.text;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** The texts that people sign or consent to. */
@Path("/texts")
@Produces(APPLICATION_JSON)
public final class TextResource {
  private final Texts texts;

  public TextResource(Texts texts) {
    this.texts = texts;
  }

  record View(TextPurpose purpose, int version, String language, String body) {
    static View of(TextVersion text) {
      return new View(text.purpose(), text.version(), text.language(), text.body());
    }
  }

  @GET
  @RolesAllowed(Role.Name.ANYONE)
  public Page<View> list(
      @Auth User user,
      @QueryParam("purpose") Optional<TextPurpose> purpose,
      @QueryParam("language") Optional<@Size(max = 35) String> language) {
    var found = texts.newestFirst(user.scope(), purpose, language);
    return new Page<>(found.stream().map(View::of).toList(), Optional.empty());
  }
}
