package org.contactcenter.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.contactcenter.testing.Endpoint;
import org.junit.jupiter.api.Test;

class ContentsTest {

  /** A new list under a case is either in its archive, or left out on purpose. */
  @Test
  void everyListUnderACaseHasItsPlace() {
    var under =
        Endpoint.all().stream()
            .filter(endpoint -> endpoint.verb().equals("GET"))
            .map(endpoint -> endpoint.path().substring(1))
            .filter(path -> path.matches("cases/\\{id}/[^{]+"));

    assertThat(under)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Contents.OF_CASE.stream(), Contents.ELSEWHERE.stream()).toList());
  }
}
