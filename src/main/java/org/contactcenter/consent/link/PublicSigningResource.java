package org.contactcenter.consent.link;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.identity.Token;
import org.contactcenter.identity.session.CrossSite;

/** Where a text is read and signed by a link, without signing in. It names nobody. */
@Path("/public/signing-links")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PublicSigningResource {
  private final Signing signing;

  PublicSigningResource(Signing signing) {
    this.signing = signing;
  }

  record Show(
      @NotBlank @Size(max = 200) String token,
      Optional<@Size(min = 1, max = 35) String> language) {}

  /**
   * A signature.
   *
   * @param language in which the text was read
   * @param name typed by whoever signs
   */
  record Sign(
      @NotBlank @Size(max = 200) String token,
      Optional<@Size(min = 1, max = 35) String> language,
      @NotBlank @Size(max = 200) String name) {}

  /** The text, word for word. */
  record View(
      TextPurpose purpose,
      int textVersion,
      String language,
      List<String> languages,
      String body,
      Instant expiresAt) {
    static View of(Signing.Page page) {
      return new View(
          page.link().purpose(),
          page.text().version(),
          page.text().language(),
          page.languages(),
          page.text().body(),
          page.link().expiresAt());
    }
  }

  @POST
  @Path("show")
  @PermitAll
  public View show(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Show request) {
    CrossSite.refuseForeignOrigin(context);
    var token = new Token(request.token().strip());
    return View.of(signing.show(token, request.language(), from.getRemoteAddr()));
  }

  @POST
  @Path("sign")
  @PermitAll
  public View sign(
      @Context ContainerRequestContext context,
      @Context HttpServletRequest from,
      @NotNull @Valid Sign request) {
    CrossSite.refuseForeignOrigin(context);
    var token = new Token(request.token().strip());
    var name = request.name().strip();
    return View.of(signing.sign(token, request.language(), name, from.getRemoteAddr()));
  }
}
