package org.contactcenter.center.logo;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Responds;
import org.contactcenter.core.http.Versioned;

/** The picture at the head of the center's paper. */
@Path("/settings/logo")
@Produces(APPLICATION_JSON)
public final class LogoResource {
  private final Logos logos;

  public LogoResource(Logos logos) {
    this.logos = logos;
  }

  /**
   * What was taken in.
   *
   * @param size in bytes
   */
  record View(String mediaType, int size, int version) implements Versioned {
    static View of(Logo logo) {
      return new View(logo.type().mediaType(), logo.uploaded().length, logo.version());
    }
  }

  /** The picture itself, as it was uploaded; nothing where the center does without. */
  @GET
  @Produces({"image/png", "image/jpeg"})
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK,
    Role.Name.AUDITOR
  })
  @Responds(status = 200, orElse = 204, with = Response.class)
  public Response get(@Auth User user) {
    return logos
        .of(user.scope())
        .map(LogoResource::picture)
        .orElseGet(() -> Response.noContent().build());
  }

  private static Response picture(Logo logo) {
    return Response.ok(logo.uploaded(), logo.type().mediaType())
        .tag(new EntityTag(String.valueOf(logo.version())))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** The body is the picture itself, up to a megabyte; what it is, its content tells. */
  @PUT
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(@Auth User user, @BeanParam IfMatch ifMatch, @NotNull InputStream body) {
    return View.of(logos.replace(user, ifMatch::require, bytes(body)));
  }

  @DELETE
  @RolesAllowed(Role.Name.ADMIN)
  public void remove(@Auth User user) {
    logos.remove(user);
  }

  private static byte[] bytes(InputStream body) {
    try {
      var bytes = body.readAllBytes();
      if (bytes.length == 0) {
        throw Problem.of(Kind.MALFORMED, "body-required");
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
