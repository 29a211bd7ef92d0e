package org.contactcenter.identity.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who the provider says has signed in, in our words.
 *
 * @param subject what the provider calls them, for ever
 * @param roles ours, by the mapping
 */
record Guest(String issuer, String subject, String username, String displayName, List<Role> roles) {
  private static final Predicate<String> USERNAME =
      Pattern.compile("[\\p{L}\\p{N}._@-]{2,100}").asMatchPredicate();

  private static final int LONGEST_NAME = 200;

  /** Throws {@link UntrustedAnswer} where the claims name nobody. */
  static Guest of(Map<String, Object> claims, OpenIdConnect settings) {
    var username =
        text(claims, settings.usernameClaim())
            .filter(USERNAME)
            .orElseThrow(() -> new UntrustedAnswer("no usable user name"));
    return new Guest(
        text(claims, "iss").orElseThrow(() -> new UntrustedAnswer("no issuer")),
        text(claims, "sub").orElseThrow(() -> new UntrustedAnswer("no subject")),
        username,
        text(claims, "name").map(Guest::shortened).orElse(username),
        roles(claims, settings));
  }

  private static List<Role> roles(Map<String, Object> claims, OpenIdConnect settings) {
    @Nullable Object place = claims;
    for (var step : settings.rolesClaim().split("\\.", -1)) {
      place = place instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return texts(place)
        .map(settings.roleMapping()::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> texts(@Nullable Object claim) {
    if (claim instanceof Collection<?> many) {
      return many.stream().filter(String.class::isInstance).map(String.class::cast);
    }
    return claim instanceof String one ? Stream.of(one) : Stream.empty();
  }

  private static Optional<String> text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
