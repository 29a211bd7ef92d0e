package org.contactcenter.party;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** How to reach a person: confidential, and each reading is audited by field. */
@Path("/people/{personId}/contact")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ContactResource {
  private final Contacts contacts;

  ContactResource(Contacts contacts) {
    this.contacts = contacts;
  }

  record Change(
      Optional<@Size(min = 1, max = 40) String> phone,
      Optional<@Size(min = 1, max = 254) String> email,
      Optional<@Size(min = 1, max = 500) String> address,
      Optional<@Size(min = 1, max = 500) String> workplace,
      Optional<@Size(min = 1, max = 500) String> school,
      @NotNull Boolean confidential) {

    ContactData data() {
      return new ContactData(phone, email, address, workplace, school, confidential);
    }
  }

  record View(
      UUID personId,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> address,
      Optional<String> workplace,
      Optional<String> school,
      boolean confidential,
      int version)
      implements Versioned {

    static View of(Contact contact) {
      var data = contact.data();
      return new View(
          contact.personId(),
          data.phone(),
          data.email(),
          data.address(),
          data.workplace(),
          data.school(),
          data.confidential(),
          contact.version());
    }
  }

  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View read(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @QueryParam("fields")
          Optional<@Pattern(regexp = ContactField.LIST, message = "unknown-contact-field") String>
              fields) {
    var asked = fields.map(ContactField::of).orElse(ContactField.ALL);
    return View.of(contacts.read(user, personId, asked));
  }

  @PUT
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View change(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Change request) {
    return View.of(contacts.change(user, personId, ifMatch::require, request.data()));
  }
}
