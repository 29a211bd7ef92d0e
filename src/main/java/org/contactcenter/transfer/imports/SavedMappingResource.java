package org.contactcenter.transfer.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Paging;
import org.contactcenter.transfer.imports.row.Kind;

/** Mappings kept by name. */
@Path("/import-mappings")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SavedMappingResource {
  private final SavedMappings mappings;
  private final Creations creations;

  SavedMappingResource(SavedMappings mappings, Creations creations) {
    this.mappings = mappings;
    this.creations = creations;
  }

  record Save(
      @NotNull Kind kind,
      @NotBlank @Size(max = 200) String name,
      @NotNull @Valid MappingRequest mapping) {}

  record View(UUID id, Kind kind, String name, MappingRequest mapping, Instant createdAt)
      implements Identified {
    static View of(SavedMappings.Dao.Saved saved) {
      return new View(
          saved.id(),
          saved.kind(),
          saved.name(),
          MappingRequest.of(MappingJson.read(saved.mapping())),
          saved.createdAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed(COORDINATOR)
  public View save(@Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Save request) {
    var mapping = request.mapping().mapping();
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> mappings.save(user, request.kind(), request.name(), mapping));
    return View.of(mappings.find(user, id));
  }

  @GET
  @RolesAllowed(COORDINATOR)
  public Page<View> list(
      @Auth User user, @QueryParam("kind") Optional<Kind> kind, @BeanParam Paging paging) {
    return mappings.page(user, kind, paging.after(), paging.limit()).map(View::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(COORDINATOR)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(mappings.find(user, id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(COORDINATOR)
  public void delete(@Auth User user, @PathParam("id") UUID id) {
    mappings.delete(user, id);
  }
}
