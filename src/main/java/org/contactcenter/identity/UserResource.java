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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;
import org.contactcenter.identity.link.PasswordLink;
import org.contactcenter.identity.link.PasswordLinks;
import org.contactcenter.identity.password.PasswordChoice;
import org.jspecify.annotations.Nullable;

/** The accounts of the center, for its administrators. */
@Path("/users")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class UserResource {
  private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

  private final Members members;
  private final Creations creations;
  private final PasswordChoice choice;
  private final PasswordLinks links;

  UserResource(Members members, Creations creations, PasswordChoice choice, PasswordLinks links) {
    this.members = members;
    this.creations = creations;
    this.choice = choice;
    this.links = links;
  }

  record Create(
      @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._@-]{2,100}") String username,
      Optional<@Size(min = 1, max = 1000) String> password,
      @NotBlank @Size(max = 200) String displayName,
      @NotEmpty @Size(max = 8) List<@NotNull Role> roles,
      Optional<UUID> courtId,
      Optional<@Size(max = 20) List<@NotNull @Pattern(regexp = TAG) String>> languages) {
    Member.Edit edit() {
      return new Member.Edit(displayName, roles, courtId, languages.orElse(List.of()), false);
    }

    Create withoutPassword() {
      return new Create(username, Optional.empty(), displayName, roles, courtId, languages);
    }
  }

  record Replace(
      @NotBlank @Size(max = 200) String displayName,
      @NotEmpty @Size(max = 8) List<@NotNull Role> roles,
      Optional<UUID> courtId,
      Optional<@Size(max = 20) List<@NotNull @Pattern(regexp = TAG) String>> languages,
      @NotNull Boolean locked,
      Optional<@Valid ChoicesRequest> visits) {
    Member.Edit edit() {
      return new Member.Edit(displayName, roles, courtId, languages.orElse(List.of()), locked);
    }
  }

  /**
   * By which the new user chooses a password; told once.
   *
   * @param token for {@code POST /public/password-links}
   */
  record Invitation(String token, Instant expiresAt) {
    static Invitation of(PasswordLink link) {
      return new Invitation(link.token().secret(), link.expiresAt());
    }
  }

  /**
   * An account as its center sees it.
   *
   * @param invitation only in the answer that makes an account without a password
   * @param visits those that a change hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id,
      String username,
      String displayName,
      List<Role> roles,
      Optional<UUID> courtId,
      List<String> languages,
      boolean locked,
      int version,
      Optional<Invitation> invitation,
      Optional<Hits> visits)
      implements Identified, Versioned {
    static View of(Member member) {
      return of(member, Optional.empty(), Optional.empty());
    }

    static View of(Member member, Optional<PasswordLink> link, Optional<Hits> visits) {
      return new View(
          member.accountId(),
          member.username(),
          member.displayName(),
          member.roles(),
          member.courtId(),
          member.languages(),
          member.locked(),
          member.version(),
          link.map(Invitation::of),
          visits);
    }
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed(Role.Name.ADMIN)
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return paging.list(
        UserSheet.SHEET, at -> members.page(user, at.after(), at.limit()).map(View::of));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Name.ADMIN)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(members.find(user.scope(), id));
  }

  /**
   * The password is no part of what an {@code Idempotency-Key} remembers, nor is the invitation.
   */
  @POST
  @Creates
  @RolesAllowed(Role.Name.ADMIN)
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var names = List.of(request.username(), request.displayName());
    request
        .password()
        .ifPresent(password -> choice.require(user.scope(), "password", password, names));
    var link = new AtomicReference<@Nullable PasswordLink>();
    var id =
        creations.once(
            user.scope(), key, request.withoutPassword(), () -> add(user, request, link::set));
    return View.of(
        members.find(user.scope(), id), Optional.ofNullable(link.get()), Optional.empty());
  }

  private UUID add(User user, Create request, Consumer<PasswordLink> invitation) {
    if (request.password().isPresent()) {
      return members.add(user, request.username(), request.password().get(), request.edit());
    }
    var invited = links.invite(user, request.username(), request.edit());
    invitation.accept(invited.link());
    return invited.id();
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
    var edited = members.edit(user, id, ifMatch::require, request.edit(), settlement);
    return View.of(edited, Optional.empty(), settlement.hits());
  }
}
