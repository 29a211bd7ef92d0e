package org.contactcenter.draft;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.Responds;
import org.contactcenter.core.http.Versioned;

/** What whoever is signed in is typing; nobody else ever sees it. */
@Path("/drafts")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class DraftResource {
  private final Drafts drafts;

  DraftResource(Drafts drafts) {
    this.drafts = drafts;
  }

  record View(String kind, String key, ObjectNode content, Instant updatedAt, int version)
      implements Versioned {
    static View of(Draft draft) {
      return new View(
          draft.kind(), draft.key(), draft.content(), draft.updatedAt(), draft.version());
    }
  }

  /** A draft without what is in it. */
  record Entry(String kind, String key, Instant updatedAt) {
    static Entry of(DraftDao.Entry draft) {
      return new Entry(draft.kind(), draft.key(), draft.updatedAt());
    }
  }

  @GET
  @RolesAllowed(Role.Name.ANYONE)
  public Page<Entry> list(
      @Auth User user,
      @QueryParam("kind") Optional<@Pattern(regexp = Draft.KIND) String> kind,
      @BeanParam Paging paging) {
    return drafts.page(user, kind, paging.after(), paging.limit()).map(Entry::of);
  }

  @GET
  @Path("{kind}/{key}")
  @RolesAllowed(Role.Name.ANYONE)
  public View get(
      @Auth User user,
      @PathParam("kind") @Pattern(regexp = Draft.KIND) String kind,
      @PathParam("key") @Pattern(regexp = Draft.KEY) String key) {
    return View.of(drafts.find(user, kind, key));
  }

  /** The body is what was typed: any object. A draft that is there already wants If-Match. */
  @PUT
  @Path("{kind}/{key}")
  @RolesAllowed(Role.Name.ANYONE)
  @Responds(status = 200, orElse = 201, with = View.class)
  public Response save(
      @Auth User user,
      @PathParam("kind") @Pattern(regexp = Draft.KIND) String kind,
      @PathParam("key") @Pattern(regexp = Draft.KEY) String key,
      @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
      @Context UriInfo uri,
      @NotNull ObjectNode content) {
    var wanted = new Draft(kind, key, content, Instant.EPOCH, 0);
    var match = new IfMatch(ifMatch.stream().toList());
    var saved = drafts.save(user, wanted, ifMatch.isPresent(), match::require);
    var answer = saved.isNew() ? Response.created(uri.getAbsolutePath()) : Response.ok();
    return answer.entity(View.of(saved.draft())).build();
  }

  @DELETE
  @Path("{kind}/{key}")
  @RolesAllowed(Role.Name.ANYONE)
  public void discard(
      @Auth User user,
      @PathParam("kind") @Pattern(regexp = Draft.KIND) String kind,
      @PathParam("key") @Pattern(regexp = Draft.KEY) String key) {
    drafts.discard(user, kind, key);
  }
}
