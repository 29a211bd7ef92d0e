package org.contactcenter.calendar;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The feeds of whoever is signed in. */
@Path("/calendars")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class FeedResource {
  private final Feeds feeds;
  private final Centers centers;

  FeedResource(Feeds feeds, Centers centers) {
    this.feeds = feeds;
    this.centers = centers;
  }

  record Wanted(@NotNull FeedKind kind, Optional<UUID> roomId) {}

  record View(UUID id, FeedKind kind, Optional<UUID> roomId, Language language, Instant createdAt) {
    static View of(Feed feed) {
      return new View(feed.id(), feed.kind(), feed.roomId(), feed.language(), feed.createdAt());
    }
  }

  /** The feed with its secret address, which is shown this once. */
  record Made(
      UUID id, FeedKind kind, Optional<UUID> roomId, Language language, Instant createdAt, URI url)
      implements Identified {

    static Made of(View feed, URI url) {
      return new Made(
          feed.id(), feed.kind(), feed.roomId(), feed.language(), feed.createdAt(), url);
    }
  }

  /** Written in the language the caller asks for, or in the center's own. */
  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Made make(
      @Auth User user,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> languages,
      @Context UriInfo uri,
      @NotNull @Valid Wanted request) {
    var language =
        languages.flatMap(Language::negotiate).orElseGet(() -> centers.of(user.scope()).language());
    var made = feeds.make(user, request.kind(), request.roomId(), language);
    var address =
        uri.getBaseUriBuilder()
            .path("calendars")
            .path(made.token().secret() + FeedTextResource.SUFFIX)
            .build();
    return Made.of(get(user, made.id()), address);
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<View> list(@Auth User user) {
    return new Page<>(feeds.own(user).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(feeds.find(user, id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public void revoke(@Auth User user, @PathParam("id") UUID id) {
    feeds.revoke(user, id);
  }
}
