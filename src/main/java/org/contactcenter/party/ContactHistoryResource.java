package org.contactcenter.party;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** How a person could be reached before: as confidential as how they can be reached now. */
@Path("/people/{personId}/contact/history")
@Produces(APPLICATION_JSON)
public final class ContactHistoryResource {
  private final Contacts contacts;

  ContactHistoryResource(Contacts contacts) {
    this.contacts = contacts;
  }

  record View(
      int version,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> address,
      Optional<String> workplace,
      Optional<String> school,
      boolean confidential,
      Instant replacedAt,
      UUID replacedBy) {

    static View of(FormerContact former) {
      var data = former.contact().data();
      return new View(
          former.contact().version(),
          data.phone(),
          data.email(),
          data.address(),
          data.workplace(),
          data.school(),
          data.confidential(),
          former.replacedAt(),
          former.replacedBy());
    }
  }

  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> history(@Auth User user, @PathParam("personId") UUID personId) {
    var former = contacts.history(user, personId);
    return new Page<>(former.stream().map(View::of).toList(), Optional.empty());
  }
}
