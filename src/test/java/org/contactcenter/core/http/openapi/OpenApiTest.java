package org.contactcenter.core.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final Path COMMITTED = Path.of("src/main/resources/openapi.yaml");

  @Test
  void theCommittedDocumentIsWhatTheResourcesSay() throws IOException {
    var generated = ApiDocument.text();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, generated);
    }

    assertThat(Files.readString(COMMITTED))
        .as("rewrite it with: mvn -q test -Dtest=OpenApiTest -Dopenapi.write=true")
        .isEqualTo(generated);
  }
}
