package org.contactcenter.referral;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;

/** What else may be about the family of a referral: ids and states, no names. */
@Path("/referrals/{id}/duplicates")
@Produces(APPLICATION_JSON)
public final class DuplicateResource {
  private final Duplicates duplicates;

  DuplicateResource(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  record Item(
      Duplicates.Kind kind,
      Optional<UUID> referralId,
      Optional<UUID> caseId,
      Optional<UUID> personId,
      Optional<String> status) {

    static Item of(Duplicates.Duplicate found) {
      return new Item(
          found.kind(), found.referralId(), found.caseId(), found.personId(), found.status());
    }
  }

  record View(List<Item> items) {}

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View duplicates(@Auth User user, @PathParam("id") UUID id) {
    return new View(duplicates.of(user, id).stream().map(Item::of).toList());
  }
}
