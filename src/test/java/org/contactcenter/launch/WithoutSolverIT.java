package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program where the solver's jars do not lie beside it. */
class WithoutSolverIT {
  private static final String PASSWORD = "four words of a demonstration";
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void itStartsAndSaysWhatIsMissingWhereTheSolverIsNeeded() throws Exception {
    var variables = Map.of("DATA_DIR", folder.toString(), "DEMO_PASSWORD", PASSWORD);
    try (var service = ServiceProcess.start(jar -> !jar.contains("ortools"), variables)) {
      var base = service.awaitReady() + "/api/v1";
      var signIn =
          "{\"username\":\"coordinator\",\"password\":\"%s\",\"kind\":\"TOKEN\"}"
              .formatted(PASSWORD);
      var token = TOKEN.matcher(post(base + "/sessions", "", signIn).body());
      assertThat(token.find()).isTrue();

      var refused = post(base + "/timetable-proposals", token.group(1), "{\"weeks\":1}");

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("urn:contact-center:problem:solver-missing");
    }
  }

  private static HttpResponse<String> post(String address, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .headers(
                token.isEmpty()
                    ? new String[] {"Accept", "application/json"}
                    : new String[] {"Authorization", "Bearer " + token})
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
