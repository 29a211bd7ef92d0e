package org.contactcenter.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.testing.Endpoint;
import org.junit.jupiter.api.Test;

/** What the contract says of every endpoint alike, read off the resource classes. */
class EveryEndpointKeepsTheContractTest {
  /** They hand out a secret, which a repeated request must not see again. */
  private static final Set<String> SECRETS =
      Set.of("POST /calendars", "POST /sessions", "POST /cases/{id}/signing-links");

  /** The session's own choice, and the drafts of one user: no one else edits them. */
  private static final Set<String> EDITED_BY_ONE =
      Set.of("PUT /me/password", "PUT /sessions/current/center", "PUT /drafts/{kind}/{key}");

  @Test
  void whatCreatesTakesAnIdempotencyKey() {
    assertThat(
            endpoints(endpoint -> endpoint.method().isAnnotationPresent(Creates.class))
                .filter(endpoint -> !SECRETS.contains(name(endpoint)))
                .filter(endpoint -> !takes(endpoint, IdempotencyKey.class)))
        .isEmpty();
  }

  @Test
  void whatIsCreatedHasAnAddressAndStandsInAList() {
    var read =
        endpoints(endpoint -> endpoint.verb().equals("GET"))
            .map(endpoint -> anonymous(endpoint.path()))
            .collect(Collectors.toSet());

    assertThat(
            endpoints(endpoint -> endpoint.method().isAnnotationPresent(Creates.class))
                .map(EveryEndpointKeepsTheContractTest::collection))
        .isNotEmpty()
        .allSatisfy(collection -> assertThat(read).contains(collection, collection + "/{}"));
  }

  @Test
  void whatIsEditedAsAWholeNamesTheVersionItChanges() {
    assertThat(
            endpoints(endpoint -> Set.of("PUT", "PATCH").contains(endpoint.verb()))
                .filter(endpoint -> !EDITED_BY_ONE.contains(name(endpoint)))
                .filter(endpoint -> !takes(endpoint, IfMatch.class)))
        .isEmpty();
  }

  private static Stream<Endpoint> endpoints(Predicate<Endpoint> which) {
    return Endpoint.all().stream().filter(which);
  }

  private static boolean takes(Endpoint endpoint, Class<?> type) {
    return Arrays.stream(endpoint.method().getParameters())
        .map(Parameter::getType)
        .anyMatch(type::equals);
  }

  private static String name(Endpoint endpoint) {
    return endpoint.verb() + " " + endpoint.path();
  }

  private static String collection(Endpoint endpoint) {
    var elsewhere = endpoint.method().getAnnotation(Creates.class).in();
    return anonymous(elsewhere.isEmpty() ? endpoint.path() : "/" + elsewhere);
  }

  private static String anonymous(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }
}
