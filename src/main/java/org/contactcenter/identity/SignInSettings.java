package org.contactcenter.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.contactcenter.identity.oidc.OpenIdConnect;
import org.contactcenter.identity.password.PasswordRule;

/**
 * What an installation decides about signing in; the rest is each center's own policy.
 *
 * @param minimumPasswordLength in characters; less than 15 only where all have a second factor
 */
public record SignInSettings(
    @Min(8) @Max(64) int minimumPasswordLength, @Valid @NotNull OpenIdConnect openIdConnect) {
  public static final SignInSettings DEFAULT =
      new SignInSettings(PasswordRule.MINIMUM_LENGTH, OpenIdConnect.NONE);
}
