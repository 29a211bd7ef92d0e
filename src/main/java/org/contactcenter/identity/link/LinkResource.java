package org.contactcenter.identity.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** One-time links for colleagues who have lost their password. */
@Path("/users/{id}/reset-link")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class LinkResource {
  private final PasswordLinks links;

  LinkResource(PasswordLinks links) {
    this.links = links;
  }

  /** Told once. */
  record View(String token, Instant expiresAt) {}

  @POST
  @RolesAllowed(Role.Name.ADMIN)
  public View make(@Auth User user, @PathParam("id") UUID id) {
    var link = links.reset(user, id);
    return new View(link.token().secret(), link.expiresAt());
  }
}
