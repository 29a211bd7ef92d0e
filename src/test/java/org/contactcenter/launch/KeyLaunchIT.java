package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program and its keys, in a process of its own. */
class KeyLaunchIT {
  private static final String EXTERNAL = "jdbc:postgresql://127.0.0.1:1/contact_center";

  private final Path temporary;
  private final Path data;

  KeyLaunchIT(@TempDir Path temporary) {
    this.temporary = temporary;
    this.data = temporary.resolve("data");
  }

  @Test
  void theEmbeddedDatabaseMakesItsKeysOnceChangesThemAndIsSealedWithoutThem() throws Exception {
    var keys = data.resolve("keys");
    OpenedData.in(data).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
        .isEqualTo("rwx------");

    Files.move(keys, temporary.resolve("away"));
    assertRefused(Map.of(), "are gone, and without them the data are sealed for good");
    assertThat(keys).doesNotExist();

    var others = temporary.resolve("others");
    assertThat(run("new-keys", others.toString())).contains("New keys are in " + others);
    assertRefused(Map.of(), "overwrite nothing", "new-keys", others.toString());
    assertRefused(
        Map.of("KEYS_DIR", others.toString()), "are not those of this database; name the folder");

    Files.move(temporary.resolve("away"), keys);
    assertThat(run("rotate-keys", "config.yml")).contains("New keys were added.", "is disabled");
    OpenedData.in(data).close();
  }

  @Test
  void anExternalDatabaseIsNotUsedWithoutKeys() throws Exception {
    assertRefused(
        Map.of("DATABASE_URL", EXTERNAL),
        "KEYS_DIR is not set; make keys once with \"java -jar contact-center.jar new-keys <folder>\"");
  }

  private String run(String... arguments) throws Exception {
    try (var process = ServiceProcess.start(environment(Map.of()), arguments)) {
      assertThat(process.awaitEnd()).as(process.errors()).isZero();
      return process.output();
    }
  }

  private void assertRefused(Map<String, String> variables, String reason, String... arguments)
      throws Exception {
    try (var refused = ServiceProcess.start(environment(variables), arguments)) {
      assertThat(refused.awaitEnd()).isEqualTo(1);
      assertThat(refused.errors()).contains(reason).hasLineCount(1);
    }
  }

  private Map<String, String> environment(Map<String, String> variables) {
    var environment = new HashMap<>(Map.of("DATA_DIR", data.toString()));
    environment.putAll(variables);
    return environment;
  }
}
