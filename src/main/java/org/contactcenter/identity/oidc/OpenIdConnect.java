package org.contactcenter.identity.oidc;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;

/**
 * What the configuration says of an identity provider; an empty issuer stands for none.
 *
 * @param redirectUri where the provider sends the browser back to; found from the request when
 *     empty
 * @param scope what is asked for, separated by blanks
 * @param usernameClaim what a new account is called
 * @param rolesClaim where the roles stand; dots lead into the claim
 * @param roleMapping our role of each of the provider's
 * @param center in which the roles count
 * @param createAccounts whether somebody unknown gets an account
 * @param updateRoles whether each sign-in makes the roles those of the claim
 */
public record OpenIdConnect(
    @NotNull String issuer,
    @NotNull String clientId,
    @NotNull String clientSecret,
    @NotNull String redirectUri,
    @NotNull String scope,
    @NotNull String usernameClaim,
    @NotNull String rolesClaim,
    @NotNull Map<String, Role> roleMapping,
    @NotNull String center,
    boolean createAccounts,
    boolean updateRoles) {

  public static final OpenIdConnect NONE =
      new OpenIdConnect("", "", "", "", "openid", "", "", Map.of(), "", false, false);

  public boolean isOn() {
    return !issuer.isBlank();
  }

  /** A half-written setting must stop the start, not the first who signs in. */
  @AssertTrue(
      message = "an issuer needs a clientId, a center (its id), usernameClaim and rolesClaim")
  public boolean isWhole() {
    return !isOn()
        || (!clientId.isBlank()
            && centerIfSound().isPresent()
            && !usernameClaim.isBlank()
            && !rolesClaim.isBlank());
  }

  /** A liaison belongs to a court, which no provider knows. */
  @AssertTrue(message = "COURT_LIAISON cannot be mapped: a liaison belongs to a court")
  public boolean isWithoutLiaison() {
    return !roleMapping.containsValue(Role.COURT_LIAISON);
  }

  UUID centerId() {
    return centerIfSound().orElseThrow();
  }

  private Optional<UUID> centerIfSound() {
    try {
      return Optional.of(UUID.fromString(center.strip()));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
