package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;

/** The centers that take applications, for everybody to see. */
@Path("/public/centers")
@Produces(APPLICATION_JSON)
public final class PublicCenterResource {
  private final Doors doors;

  PublicCenterResource(Doors doors) {
    this.doors = doors;
  }

  record View(UUID id, String name, String place, List<Language> languages) {
    static View of(PublicCenter center) {
      return new View(center.id(), center.name(), center.place(), center.languages());
    }
  }

  @GET
  @PermitAll
  public Page<View> list() {
    return new Page<>(doors.open().stream().map(View::of).toList(), Optional.empty());
  }
}
