package org.contactcenter.identity.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.contactcenter.identity.Token;
import org.contactcenter.identity.session.CrossSite;

/** Choosing a password by a one-time link, without signing in. */
@Path("/public/password-links")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PublicLinkResource {
  private final LinkUse use;

  PublicLinkResource(LinkUse use) {
    this.use = use;
  }

  record Use(
      @NotBlank @Size(max = 200) String token, @NotBlank @Size(max = 1000) String password) {}

  /** The name to sign in with. */
  record View(String username) {}

  @POST
  @PermitAll
  public View use(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest servletRequest,
      @NotNull @Valid Use request) {
    CrossSite.refuseForeignOrigin(context);
    var token = new Token(request.token().strip());
    return new View(use.use(token, request.password(), servletRequest.getRemoteAddr()));
  }
}
