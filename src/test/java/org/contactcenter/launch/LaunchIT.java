package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.launch.Sql.ask;
import static org.contactcenter.launch.Sql.tell;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.contactcenter.launch.EmbeddedDatabase.Login;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as a whole, in a process of its own. The tests share one folder, one after another.
 */
@TestInstance(PER_CLASS)
class LaunchIT {
  private final Path temporary;
  private final Path data;

  LaunchIT(@TempDir Path temporary) {
    this.temporary = temporary;
    this.data = temporary.resolve("data");
  }

  @Test
  void ctrlCStopsBothAndTheNextStartFindsTheData() throws Exception {
    try (var first = start(Map.of())) {
      first.awaitReady();
      tell(owner(), "CREATE TABLE IF NOT EXISTS kept AS SELECT 'Иван' AS name");
      assertThat(first.interrupt()).isIn(130, 143);
      assertThat(first.output()).contains("Its data are kept in " + data);
      assertThat(first.errors()).isEmpty();
    }
    assertPostgresStopped();

    try (var second = start(Map.of())) {
      second.awaitReady();
      assertThat(ask(owner(), "SELECT name FROM kept")).isEqualTo("Иван");
    }
    assertPostgresStopped();
  }

  @Test
  void aStartAfterAKillStopsTheOrphanedPostgres() throws Exception {
    Postmaster orphan;
    try (var killed = start(Map.of())) {
      killed.awaitReady();
      killed.kill();
      orphan = Postmaster.of(data.resolve("database")).orElseThrow();
      assertThat(orphan.runs(data)).isTrue();
    }

    try (var next = start(Map.of())) {
      next.awaitReady();
      assertThat(orphan.runs(data)).isFalse();
      assertThat(Postmaster.of(data.resolve("database"))).isNotEqualTo(orphan);
    }
  }

  @Test
  void withoutTheSolverItStartsAndSaysWhatIsMissingWhereItIsNeeded() throws Exception {
    var variables = Map.of("DATA_DIR", data.toString());
    try (var service = ServiceProcess.start(jar -> !jar.contains("ortools"), variables)) {
      var api = TestCenter.nobody().at(URI.create(service.awaitReady() + "/api/v1"));
      var password = Files.readString(data.resolve("demo-password")).strip();
      var entered =
          api.post(
              "/sessions",
              Map.of("username", "coordinator", "password", password, "kind", "TOKEN"));
      assertThat(entered.status()).isEqualTo(201);

      var refused =
          api.with("Authorization", "Bearer " + entered.text("token"))
              .post("/timetable-proposals", Map.of("weeks", 1));

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.problem()).isEqualTo("solver-missing");
    }
  }

  /** The second folder is a copy, so that the demonstration need not be loaded into it again. */
  @Test
  void twoServicesRunSideBySideButNotInOneFolder() throws Exception {
    try (var any = start(Map.of())) {
      any.awaitReady();
    }
    var copy = copyOfTheData();
    try (var first = start(Map.of());
        var second = start(Map.of("DATA_DIR", copy.toString()))) {
      assertThat(first.awaitReady()).isNotEqualTo(second.awaitReady());

      assertRefused(Map.of(), "The data folder " + data + " is in use by another Contact Center");
    }
  }

  @Test
  void aTakenPortIsSaidInOneLineAndLeavesNothingRunning() throws Exception {
    try (var taken = new ServerSocket(0)) {
      var port = Integer.toString(taken.getLocalPort());

      assertRefused(Map.of("PORT", port), "Port " + port + " is not free");
      assertRefused(Map.of("ADMIN_PORT", port), "name another one with ADMIN_PORT");
    }
    assertPostgresStopped();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidInOneLine() throws Exception {
    var file = Files.createFile(temporary.resolve("file"));

    assertRefused(
        Map.of("DATA_DIR", file.resolve("data").toString()), "name another one with DATA_DIR");
  }

  @Test
  void aNewerDatabaseIsSaidInOneLineAndLeavesNothingRunning() throws Exception {
    var unknown = "id = 'create-moon'";
    try (var service = start(Map.of())) {
      service.awaitReady();
      tell(
          owner(),
          """
          INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
          VALUES ('create-moon', 'team', 'migrations/sql/2099.sql', '2099-01-01', 9999, 'EXECUTED')
          """);
    }

    assertRefused(Map.of(), "The database is newer than this program");
    assertPostgresStopped();

    var server = new EmbeddedDatabase(DataFolder.open(data));
    try (server) {
      server.start();
      tell(server.owner(), "DELETE FROM databasechangelog WHERE " + unknown);
    }
  }

  private Path copyOfTheData() throws IOException {
    var copy = temporary.resolve("second");
    try (var files = Files.walk(data)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(
            file,
            copy.resolve(data.relativize(file)),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
    return copy;
  }

  private ServiceProcess start(Map<String, String> variables) throws IOException {
    var environment = new HashMap<>(Map.of("DATA_DIR", data.toString()));
    environment.putAll(variables);
    return ServiceProcess.start(environment);
  }

  private void assertRefused(Map<String, String> variables, String reason) throws Exception {
    try (var refused = start(variables)) {
      assertThat(refused.awaitEnd()).isEqualTo(1);
      assertThat(refused.errors()).contains(reason).hasLineCount(1);
      assertThat(refused.output()).isEmpty();
    }
  }

  private void assertPostgresStopped() throws IOException {
    assertThat(Postmaster.of(data.resolve("database"))).isEmpty();
  }

  private Login owner() throws IOException {
    return Sql.login(data.resolve("database"), "owner");
  }
}
