package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.session.WithoutSecondFactor;

/** Who is signed in, in which center, in what roles, and where else they work. */
@Path("/me")
@Produces(APPLICATION_JSON)
public final class MeResource {
  private final Centers centers;
  private final Members members;

  MeResource(Centers centers, Members members) {
    this.centers = centers;
    this.members = members;
  }

  record Person(UUID id, String username, String displayName) {}

  record Place(UUID id, String name) {
    static Place of(Center center) {
      return new Place(center.id(), center.name());
    }
  }

  record View(Person user, Place center, Set<Role> roles, List<Place> otherCenters) {}

  @GET
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public View me(@Auth User user) {
    var places = centers.visible(user).stream().map(Place::of).toList();
    var member = members.find(user.scope(), user.id());
    return new View(
        new Person(user.id(), user.username(), member.displayName()),
        Place.of(centers.of(user.scope())),
        new TreeSet<>(user.roles()),
        places.stream().filter(place -> !place.id().equals(user.centerId())).toList());
  }
}
