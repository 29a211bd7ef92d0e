package org.contactcenter.visit.hit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;

/** Visits ahead that can no longer take place as they are planned, and why. */
@Path("/orphaned-visits")
@Produces(APPLICATION_JSON)
public final class OrphanResource {
  private final Orphans orphans;

  OrphanResource(Orphans orphans) {
    this.orphans = orphans;
  }

  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Hits list(@Auth User user) {
    return orphans.of(user);
  }
}
