package org.contactcenter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.contactcenter.identity.Token;

/** A feed as a calendar program fetches it: who has its secret address needs no sign-in. */
@Path("/calendars/{token: [^/]+}" + FeedTextResource.SUFFIX)
@Produces(FeedTextResource.TEXT_CALENDAR)
public final class FeedTextResource {
  static final String SUFFIX = ".ics";
  static final String TEXT_CALENDAR = "text/calendar;charset=utf-8";

  private final FeedReader reader;

  FeedTextResource(FeedReader reader) {
    this.reader = reader;
  }

  /** Answers 304 to a client whose copy is the same still; mostly without making it again. */
  @GET
  @PermitAll
  public Response read(
      @PathParam("token") String token,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) Optional<String> copies) {
    var secret = new Token(token);
    var state = reader.state(secret);
    var known = FeedTag.in(copies);
    return known.stream()
        .filter(tag -> tag.ofState().equals(FeedTag.ofState(state)))
        .findFirst()
        .map(FeedTextResource::unchanged)
        .orElseGet(() -> whole(state, reader.read(secret).getBytes(UTF_8), known));
  }

  private static Response whole(String state, byte[] text, List<FeedTag> known) {
    var tag = FeedTag.of(state, text);
    return known.stream().anyMatch(copy -> copy.ofText().equals(tag.ofText()))
        ? unchanged(tag)
        : answer(Response.ok(text), tag);
  }

  private static Response unchanged(FeedTag tag) {
    return answer(Response.notModified(), tag);
  }

  private static Response answer(Response.ResponseBuilder answer, FeedTag tag) {
    return answer.tag(new EntityTag(tag.text())).cacheControl(revalidated()).build();
  }

  private static CacheControl revalidated() {
    var control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    control.setNoTransform(false);
    return control;
  }
}
