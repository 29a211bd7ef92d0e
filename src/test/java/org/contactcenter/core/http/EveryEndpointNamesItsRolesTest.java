package org.contactcenter.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.contactcenter.testing.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryEndpointNamesItsRolesTest {
  /** What anyone may call: signing in, the document of the API, and what a secret opens. */
  private static final List<String> OPEN =
      List.of(
          "GET /calendars/{token}.ics",
          "GET /openapi.json",
          "GET /openapi.yaml",
          "POST /sessions",
          "POST /public/password-links",
          "GET /public/centers",
          "POST /public/self-referrals",
          "POST /public/self-referrals/join",
          "POST /public/self-referrals/invitation",
          "POST /public/self-referrals/status",
          "POST /public/self-referrals/withdraw",
          "POST /public/signing-links/show",
          "POST /public/signing-links/sign",
          "GET /sessions/oidc/start",
          "GET /sessions/oidc/callback");

  static Stream<Endpoint> endpoints() {
    return Endpoint.all().stream();
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void namesItsRolesOrIsOpenToAll(Endpoint endpoint) {
    var roles = endpoint.method().getAnnotation(RolesAllowed.class);
    boolean open = endpoint.method().isAnnotationPresent(PermitAll.class);

    assertThat(open).as("either roles or all, never both, never neither").isEqualTo(roles == null);
    if (roles != null) {
      assertThat(roles.value()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(knownRoles());
    }
  }

  @Test
  void fewAreOpenToAll() {
    var open =
        endpoints()
            .filter(endpoint -> endpoint.method().isAnnotationPresent(PermitAll.class))
            .map(endpoint -> endpoint.verb() + " " + endpoint.path());

    assertThat(open).isSubsetOf(OPEN).contains("POST /sessions");
  }

  /** An annotation on the class would let a new method in unseen. */
  @Test
  void noResourceSpeaksForAllItsMethods() {
    assertThat(Endpoint.resources())
        .isNotEmpty()
        .noneMatch(resource -> resource.isAnnotationPresent(RolesAllowed.class))
        .noneMatch(resource -> resource.isAnnotationPresent(PermitAll.class));
  }

  private static List<String> knownRoles() {
    return Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of(Role.Name.ANYONE))
        .toList();
  }
}
