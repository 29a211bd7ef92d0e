package org.contactcenter.identity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.identity.password.PasswordChoice;

/** The accounts of the center, for its administrators. */
@Path("/users")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class UserResource {
  private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

  private final Members members;
  private final Creations creations;
  private final PasswordChoice choice;

  UserResource(Members members, Creations creations, PasswordChoice choice) {
    this.members = members;
    this.creations = creations;
    this.choice = choice;
  }

  record Create(
      @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._@-]{2,100}") String username,
      @NotBlank @Size(max = 1000) String password,
      @NotBlank @Size(max = 200) String displayName,
      @NotEmpty @Size(max = 8) List<@NotNull Role> roles,
      Optional<UUID> courtId,
      Optional<@Size(max = 20) List<@NotNull @Pattern(regexp = TAG) String>> languages) {
    Member.Edit edit() {
      return new Member.Edit(displayName, roles, courtId, languages.orElse(List.of()), false);
    }
  }

  record Replace(
      @NotBlank @Size(max = 200) String displayName,
      @NotEmpty @Size(max = 8) List<@NotNull Role> roles,
      Optional<UUID> courtId,
      Optional<@Size(max = 20) List<@NotNull @Pattern(regexp = TAG) String>> languages,
      @NotNull Boolean locked) {
    Member.Edit edit() {
      return new Member.Edit(displayName, roles, courtId, languages.orElse(List.of()), locked);
    }
  }

  /** An account as its center sees it. */
  record View(
      UUID id,
      String username,
      String displayName,
      List<Role> roles,
      Optional<UUID> courtId,
      List<String> languages,
      boolean locked,
      int version)
      implements Identified, Versioned {
    static View of(Member member) {
      return new View(
          member.accountId(),
          member.username(),
          member.displayName(),
          member.roles(),
          member.courtId(),
          member.languages(),
          member.locked(),
          member.version());
    }
  }

  @GET
  @RolesAllowed(Role.Name.ADMIN)
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return members.page(user, paging.after(), paging.limit()).map(View::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Name.ADMIN)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(members.find(user.scope(), id));
  }

  @POST
  @Creates
  @RolesAllowed(Role.Name.ADMIN)
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var names = List.of(request.username(), request.displayName());
    choice.require(user.scope(), "password", request.password(), names);
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> members.add(user, request.username(), request.password(), request.edit()));
    return View.of(members.find(user.scope(), id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Replace request) {
    return View.of(members.edit(user, id, ifMatch::require, request.edit()));
  }
}
