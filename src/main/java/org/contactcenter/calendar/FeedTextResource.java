package org.contactcenter.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** Answers 304 to a client whose copy is the same still. */
  @GET
  @PermitAll
  public Response read(@PathParam("token") String token, @Context Request request) {
    var text = reader.read(new Token(token)).getBytes(StandardCharsets.UTF_8);
    var tag = new EntityTag(digest(text));
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(text) : unchanged;
    return answer.tag(tag).cacheControl(revalidated()).build();
  }

  private static CacheControl revalidated() {
    var control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    control.setNoTransform(false);
    return control;
  }

  private static String digest(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
