package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** The rooms of the center. */
@Path("/rooms")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RoomResource {
  private final Rooms rooms;
  private final Creations creations;

  RoomResource(Rooms rooms, Creations creations) {
    this.rooms = rooms;
    this.creations = creations;
  }

  /**
   * A room as a whole, for visits unless it is said that it is for waiting; without a site it
   * belongs to the only one the center has.
   */
  record Definition(
      Optional<UUID> siteId,
      @NotBlank @Size(max = 200) String name,
      Optional<RoomKind> kind,
      @NotNull @Min(1) @Max(50) Integer capacity,
      Optional<@Size(max = 50) List<@NotBlank @Size(max = 100) String>> features,
      Optional<Boolean> active) {
    Room room(User user, UUID id, UUID site) {
      return new Room(
          id,
          user.centerId(),
          site,
          name,
          kind.orElse(RoomKind.VISIT),
          capacity,
          features.orElse(List.of()),
          active.orElse(true),
          1);
    }
  }

  /** The same for a room in which visits may lie ahead. */
  record Replace(
      Optional<UUID> siteId,
      @NotBlank @Size(max = 200) String name,
      Optional<RoomKind> kind,
      @NotNull @Min(1) @Max(50) Integer capacity,
      Optional<@Size(max = 50) List<@NotBlank @Size(max = 100) String>> features,
      Optional<Boolean> active,
      Optional<@Valid ChoicesRequest> visits) {
    Definition definition() {
      return new Definition(siteId, name, kind, capacity, features, active);
    }
  }

  /**
   * A room as it is.
   *
   * @param visits those that a change hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id,
      UUID siteId,
      String name,
      RoomKind kind,
      int capacity,
      List<String> features,
      boolean active,
      int version,
      Optional<Hits> visits)
      implements Identified, Versioned {
    static View of(Room room, Optional<Hits> visits) {
      return new View(
          room.id(),
          room.siteId(),
          room.name(),
          room.kind(),
          room.capacity(),
          room.features(),
          room.active(),
          room.version(),
          visits);
    }
  }

  @GET
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public Page<View> list(@Auth User user) {
    return new Page<>(
        rooms.all(user.scope()).stream().map(room -> View.of(room, Optional.empty())).toList(),
        Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(rooms.find(user.scope(), id), Optional.empty());
  }

  @POST
  @Creates
  @RolesAllowed(Role.Name.ADMIN)
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Definition request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> rooms.add(user, room(user, UUID.randomUUID(), request)));
    return get(user, id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Replace request) {
    var settlement = Settlement.of(request.visits(), preview);
    var room = room(user, id, request.definition());
    return View.of(rooms.edit(user, ifMatch::require, room, settlement), settlement.hits());
  }

  private Room room(User user, UUID id, Definition request) {
    return request.room(user, id, rooms.siteOf(user.scope(), request.siteId()));
  }
}
