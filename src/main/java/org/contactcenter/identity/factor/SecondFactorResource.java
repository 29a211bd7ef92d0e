package org.contactcenter.identity.factor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.session.WithoutSecondFactor;

/** One's own second factor. */
@Path("/me/second-factor")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SecondFactorResource {
  private final SecondFactors factors;

  SecondFactorResource(SecondFactors factors) {
    this.factors = factors;
  }

  record Begin(@NotBlank @Size(max = 1000) String password) {}

  record ByCode(@NotBlank @Size(max = 40) String code) {}

  /**
   * How far one's second factor is.
   *
   * @param required whether nothing else may be done before it is active
   */
  record View(
      SecondFactors.Status status,
      boolean required,
      Optional<Instant> since,
      int recoveryCodesLeft) {
    static View of(SecondFactors.State state) {
      return new View(state.status(), state.required(), state.since(), state.codesLeft());
    }
  }

  /**
   * What the authenticator needs, told once.
   *
   * @param secret in Base32, to be typed
   * @param uri to be shown as a QR code
   */
  record Enrolment(String secret, String uri) {}

  /** Told once; each opens once. */
  record RecoveryCodes(List<String> recoveryCodes) {}

  @GET
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public View get(@Auth User user) {
    return View.of(factors.state(user));
  }

  @POST
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public Enrolment begin(@Auth User user, @NotNull @Valid Begin request) {
    var begun = factors.begin(user, request.password());
    return new Enrolment(begun.secret(), begun.address());
  }

  @POST
  @Path("confirm")
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public RecoveryCodes confirm(@Auth User user, @NotNull @Valid ByCode request) {
    return new RecoveryCodes(factors.confirm(user, request.code()));
  }

  @POST
  @Path("recovery-codes")
  @RolesAllowed(Role.Name.ANYONE)
  public RecoveryCodes renewRecoveryCodes(@Auth User user, @NotNull @Valid ByCode request) {
    return new RecoveryCodes(factors.renewCodes(user, request.code()));
  }

  @POST
  @Path("remove")
  @RolesAllowed(Role.Name.ANYONE)
  public View remove(@Auth User user, @NotNull @Valid ByCode request) {
    factors.remove(user, request.code());
    return View.of(factors.state(user));
  }
}
