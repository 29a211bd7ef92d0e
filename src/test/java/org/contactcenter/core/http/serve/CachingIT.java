package org.contactcenter.core.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be kept by a browser or on the way to it. */
class CachingIT {

  static Stream<Operation> readings() {
    return Operation.all().stream().filter(operation -> operation.method().equals("GET"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void noAnswerOfTheApiIsKept(Operation reading) {
    var path = reading.path().replaceAll("\\{[^}]+\\}", UUID.randomUUID().toString());

    for (var client : List.of(TestCenter.nobody(), reading.caller())) {
      var answer = client.get(path);
      assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void anAnswerIsDatedByTheTimeOfTheHouse() {
    assertThat(TestCenter.nobody().get("/me").header("Date"))
        .isEqualTo("Mon, 02 Mar 2026 08:00:00 GMT");
  }

  @Test
  void aRefusedChangeIsNotKeptEither() {
    var answer = TestCenter.nobody().post("/sessions", Map.of("username", "a", "password", "b"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../docs/swagger-ui-bundle.js", "/../docs/swagger-ui.css"})
  void whatIsTheSameForEverybodyIsKept(String path) {
    assertThat(TestCenter.nobody().get(path).header("Cache-Control")).startsWith("max-age=");
  }
}
