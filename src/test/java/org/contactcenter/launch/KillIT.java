package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.launch.Sql.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactcenter.launch.EmbeddedDatabase.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the service, while it works. */
class KillIT {
  private static final int WRITES = 1000;
  private static final int WRITERS = 8;
  private static final Pattern PASSWORD = Pattern.compile("with the password\\s+(\\S+)");

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Path data;

  KillIT(@TempDir Path temporary) {
    this.data = temporary.resolve("data");
  }

  @Test
  void inTheMiddleOfAThousandWritesLosesNoneThatWasAcknowledged() throws Exception {
    var password = foundCenter();
    Queue<String> acknowledged;
    try (var service = start()) {
      var api = service.awaitReady() + "/api/v1";
      var token = signIn(api, password);
      acknowledged = writeUntilKilled(service, api, token);
    }
    assertThat(acknowledged).hasSizeBetween(WRITES / 2, WRITES - 1);

    try (var service = start()) {
      service.awaitReady();
      var ids = acknowledged.stream().map("'%s'"::formatted).collect(Collectors.joining(","));
      assertThat(ask(login("owner"), "SELECT count(*) FROM court WHERE id IN (%s)".formatted(ids)))
          .isEqualTo(Integer.toString(acknowledged.size()));
    }
  }

  private Queue<String> writeUntilKilled(ServiceProcess service, String api, String token)
      throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    var half = new CountDownLatch(WRITES / 2);
    var writers = Executors.newFixedThreadPool(WRITERS);
    IntStream.range(0, WRITES)
        .forEach(number -> writers.execute(() -> write(api, token, number, acknowledged, half)));
    assertThat(half.await(2, TimeUnit.MINUTES)).isTrue();
    service.kill();
    writers.shutdown();
    assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    return acknowledged;
  }

  private void write(
      String api, String token, int number, Queue<String> acknowledged, CountDownLatch half) {
    try {
      var answer = post(api + "/courts", token, "{\"name\": \"Съд %d\"}".formatted(number));
      assertThat(answer.statusCode()).isEqualTo(201);
      acknowledged.add(json.readTree(answer.body()).path("id").asText());
      half.countDown();
    } catch (IOException killed) {
      assertThat(half.getCount()).isZero();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  private String signIn(String api, String password) throws Exception {
    var body =
        json.writeValueAsString(
            Map.of("username", "founder", "password", password, "kind", "TOKEN"));
    return json.readTree(post(api + "/sessions", "", body).body()).path("token").asText();
  }

  private HttpResponse<String> post(String uri, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** By the command for real use. */
  private String foundCenter() throws Exception {
    try (var opened = OpenedData.in(data)) {
      return foundCenter(opened.database().service());
    }
  }

  private String foundCenter(Login service) throws Exception {
    var variables =
        Map.of(
            "DATABASE_URL", service.url(),
            "DATABASE_USER", service.user(),
            "DATABASE_PASSWORD", service.password(),
            "KEYS_DIR", data.resolve("keys").toString());
    var arguments =
        "found-center --name Center --address Street --phone 1 --email a@example.org --time-zone"
            + " Europe/Sofia --languages bg,en --opens-on 2026-03-02 --admin founder config.yml";
    try (var founding = ServiceProcess.start(variables, arguments.split(" "))) {
      assertThat(founding.awaitEnd()).as(founding.errors()).isZero();
      var password = PASSWORD.matcher(founding.output());
      assertThat(password.find()).isTrue();
      return password.group(1);
    }
  }

  private Login login(String role) throws IOException {
    return Sql.login(data.resolve("database"), role);
  }

  private ServiceProcess start() throws IOException {
    return ServiceProcess.start(Map.of("DATA_DIR", data.toString()));
  }
}
