package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contactcenter.launch.Sql.ask;
import static org.contactcenter.launch.Sql.tell;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import org.contactcenter.launch.EmbeddedDatabase.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(PER_CLASS)
class EmbeddedDatabaseIT {
  private final Path temporary;
  private DataFolder folder;
  private EmbeddedDatabase database;

  EmbeddedDatabaseIT(@TempDir Path temporary) {
    this.temporary = temporary;
    folder = DataFolder.open(temporary);
    database = new EmbeddedDatabase(folder);
    database.start();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @Test
  void writesAreDurable() throws SQLException {
    assertThat(show("fsync")).isEqualTo("on");
    assertThat(show("synchronous_commit")).isEqualTo("on");
    assertThat(show("full_page_writes")).isEqualTo("on");
    assertThat(show("data_checksums")).isEqualTo("on");
  }

  @Test
  void itListensOnThisMachineOnlyAndSpeaksUtf8() throws SQLException {
    assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(show("server_encoding")).isEqualTo("UTF8");
  }

  @Test
  void theServiceMayNeitherChangeTheSchemaNorPassRowLevelSecurity() throws SQLException {
    assertThat(
            ask(
                database.service(),
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("f");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> tell(database.service(), "CREATE TABLE mine (id int)"))
        .withMessageContaining("permission denied");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> tell(database.service(), "CREATE TEMPORARY TABLE mine (id int)"))
        .withMessageContaining("permission denied");
  }

  @Test
  void theOwnerIsNoSuperuserButMayUseTheExtensionThatClaimsNeed() throws SQLException {
    assertThat(
            ask(
                database.owner(),
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("f");

    tell(database.owner(), "CREATE EXTENSION btree_gist");
  }

  @Test
  void nobodyIsLetInWithoutAPassword() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> tell(new Login(database.owner().url(), "postgres", "guess"), "SELECT 1"))
        .withMessageContaining("password authentication failed");
  }

  @Test
  void aSecondStartFindsTheData() throws SQLException {
    tell(database.owner(), "CREATE TABLE kept AS SELECT 'Иван' AS name");
    database.close();

    startAgain();

    assertThat(ask(database.owner(), "SELECT name FROM kept")).isEqualTo("Иван");
  }

  @Test
  void oneFolderServesOneServiceAtATime() {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> DataFolder.open(temporary))
        .withMessageContaining("is in use by another Contact Center");
  }

  @Test
  void whatRemainsOfAFirstStartCutShortIsNoObstacle() throws IOException {
    database.close();
    Folders.delete(temporary.resolve("database"));
    Files.createDirectories(temporary.resolve("database.new").resolve("base"));

    startAgain();

    assertThat(temporary.resolve("database.new")).doesNotExist();
  }

  @Test
  void anOrphanedPostgresIsStoppedAndItsDataKept() throws SQLException {
    tell(database.owner(), "CREATE TABLE orphaned AS SELECT 7 AS number");
    var orphan = database.owner();

    folder.close(); // as the system does for a killed service, whose PostgreSQL runs on
    startAgain();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ask(orphan, "SELECT 1"))
        .withMessageContaining("refused");
    assertThat(ask(database.owner(), "SELECT number FROM orphaned")).isEqualTo("7");
  }

  @Test
  void aLockFileWhoseNumberWentToAnotherProgramIsNoObstacle() throws Exception {
    tell(database.owner(), "CREATE TABLE numbered AS SELECT 7 AS number");
    var pidFile = temporary.resolve("database/postmaster.pid");
    var lines = Files.readAllLines(pidFile);
    database.close();
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(pidFile, lines);

    startAgain();

    assertThat(ask(database.owner(), "SELECT number FROM numbered")).isEqualTo("7");
  }

  @Test
  void passwordsAreForTheServicesUserOnly() throws IOException {
    assertThat(
            Files.getPosixFilePermissions(temporary.resolve("database/contact-center.properties")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void afterItsEndItDoesNotStartAgain(@TempDir Path another) {
    var ended = new EmbeddedDatabase(DataFolder.open(another));
    ended.close();
    ended.close();

    assertThatExceptionOfType(StartFailure.class).isThrownBy(ended::start);
    assertThatIllegalStateException().isThrownBy(ended::owner);
  }

  private void startAgain() {
    folder = DataFolder.open(temporary);
    database = new EmbeddedDatabase(folder);
    database.start();
  }

  private String show(String setting) throws SQLException {
    return ask(database.service(), "SHOW " + setting);
  }
}
