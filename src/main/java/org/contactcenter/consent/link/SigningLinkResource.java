package org.contactcenter.consent.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The links by which people of a case sign from afar. */
@Path("/cases/{id}/signing-links")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SigningLinkResource {
  private final SigningLinks links;
  private final InstantSource clock;

  SigningLinkResource(SigningLinks links, InstantSource clock) {
    this.links = links;
    this.clock = clock;
  }

  /**
   * What is to be signed, and by whom.
   *
   * @param mail whether the link is to go to the person by mail as well, where it may
   */
  record Request(
      @NotNull UUID personId,
      @NotNull TextPurpose purpose,
      Optional<Integer> textVersion,
      Optional<@Size(min = 1, max = 35) String> language,
      Optional<Boolean> mail) {
    SigningLinks.Wanted wanted(URI service) {
      return new SigningLinks.Wanted(
          personId, purpose, textVersion, language, mail.orElse(false), service);
    }
  }

  record Revoke() {}

  /** How it was signed; the name as it was typed. */
  record Signature(Instant at, UUID recordId, String language, String name, String address) {
    static Signature of(SigningLink.Signature signature) {
      return new Signature(
          signature.usedAt(),
          signature.recordId(),
          signature.signedLanguage(),
          signature.signedName(),
          signature.signedFrom());
    }
  }

  record View(
      UUID id,
      UUID personId,
      TextPurpose purpose,
      int textVersion,
      String language,
      SigningLink.Openness state,
      UUID madeBy,
      Instant madeAt,
      Instant expiresAt,
      Optional<Instant> revokedAt,
      Optional<Signature> signature) {
    static View of(SigningLink link, Instant now) {
      return new View(
          link.id(),
          link.personId(),
          link.purpose(),
          link.textVersion(),
          link.language(),
          link.state(now),
          link.madeBy(),
          link.madeAt(),
          link.expiresAt(),
          link.revokedAt(),
          link.signed().map(Signature::of));
    }
  }

  /**
   * The link with its secret, which is shown this once.
   *
   * @param url the page that takes it
   * @param mailed whether it was posted to the person; else it is to be handed to them
   */
  record Made(UUID id, @JsonUnwrapped Told told, String token, URI url, boolean mailed)
      implements Identified {}

  /** Of what the link is. */
  record Told(
      UUID personId,
      TextPurpose purpose,
      int textVersion,
      String language,
      SigningLink.Openness state,
      Instant expiresAt) {}

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Made make(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @Context UriInfo uri,
      @NotNull @Valid Request request) {
    var made = links.make(user, caseId, request.wanted(uri.getBaseUri()));
    var link = made.link();
    var told =
        new Told(
            link.personId(),
            link.purpose(),
            link.textVersion(),
            link.language(),
            link.state(clock.instant()),
            link.expiresAt());
    return new Made(link.id(), told, made.token().secret(), made.page(), made.mailed());
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    var now = clock.instant();
    return new Page<>(
        links.list(user, caseId).stream().map(link -> View.of(link, now)).toList(),
        Optional.empty());
  }

  @GET
  @Path("{linkId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID caseId, @PathParam("linkId") UUID linkId) {
    return View.of(links.read(user, caseId, linkId), clock.instant());
  }

  @POST
  @Path("{linkId}/revoke")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View revoke(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("linkId") UUID linkId,
      @NotNull Revoke request) {
    return View.of(links.revoke(user, caseId, linkId), clock.instant());
  }
}
