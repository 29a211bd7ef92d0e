package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.launch.Sql.tell;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import com.codahale.metrics.MetricRegistry;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.db.DataSourceFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.contactcenter.launch.EmbeddedDatabase.Login;
import org.contactcenter.testing.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(PER_CLASS)
class ExternalDatabaseIT {
  private final Path temporary;
  private final EmbeddedDatabase server;

  ExternalDatabaseIT(@TempDir Path temporary) {
    this.temporary = temporary;
    server = new EmbeddedDatabase(DataFolder.open(temporary));
    server.start();
    Migrations.apply(server.owner());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aMigratedDatabaseUsedByTheServicesRoleIsReady() {
    var database = as(server.service());

    assertThat(ExternalDatabase.requireReady(database)).isSameAs(database);
  }

  @Test
  void theOwnerOfTheTablesIsRefused() {
    assertRefused(as(server.owner()), "contact_center_owner owns tables");
  }

  @Test
  void aRoleThatMayPassRowLevelSecurityIsRefusedAlsoByMembership()
      throws IOException, SQLException {
    var superuser = superuser();
    tell(superuser, "CREATE ROLE sees_all BYPASSRLS");
    tell(superuser, "GRANT sees_all TO contact_center_service");
    try {
      assertRefused(as(server.service()), "may bypass row-level security");
    } finally {
      tell(superuser, "DROP ROLE sees_all");
    }
  }

  @Test
  void aSuperuserIsRefused() throws IOException {
    assertRefused(as(superuser()), "postgres is a superuser");
  }

  @Test
  void aRoleThatMayChangeTheSchemaIsRefused() throws SQLException {
    tell(server.owner(), "GRANT CREATE ON SCHEMA public TO contact_center_service");
    try {
      assertRefused(as(server.service()), "may change the schema");
    } finally {
      tell(server.owner(), "REVOKE CREATE ON SCHEMA public FROM contact_center_service");
    }
  }

  @Test
  void aNewerDatabaseIsRefused() throws SQLException {
    tell(
        server.owner(),
        """
        INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
        VALUES ('create-moon', 'team', 'migrations/sql/2099-01-01-01-create-moon.sql', now(), 9999, 'EXECUTED')
        """);
    try {
      assertRefused(as(server.service()), "The database is newer than this program");
    } finally {
      tell(server.owner(), "DELETE FROM databasechangelog WHERE id = 'create-moon'");
    }
  }

  @Test
  void aDatabaseThatLacksAMigrationIsRefused() throws SQLException {
    tell(server.owner(), "CREATE TABLE aside AS SELECT * FROM databasechangelog");
    tell(server.owner(), "DELETE FROM databasechangelog WHERE id = 'create-audit'");
    try {
      assertRefused(as(server.service()), "lacks 1 migrations of this program; run \"db migrate\"");
    } finally {
      tell(
          server.owner(),
          "INSERT INTO databasechangelog SELECT * FROM aside WHERE id = 'create-audit'");
      tell(server.owner(), "DROP TABLE aside");
    }
  }

  @Test
  void aWrongPasswordOrAddressIsSaidWithoutTheParametersOfTheAddress() {
    var login = server.service();

    assertRefused(
        as(new Login(login.url() + "?options=secret", login.user(), "wrong")),
        "contact_center cannot be used: FATAL: password authentication failed");
    assertRefused(
        as(new Login("jdbc:postgresql://127.0.0.1:1/nowhere", login.user(), "")), "refused");
    assertRefused(
        as(new Login("postgres://127.0.0.1/x", "", "")), "must begin with jdbc:postgresql:");
    assertRefused(as(new Login("embedded", "", "")), "DATABASE_URL is not set");
  }

  @Test
  void theDemonstrationsClockAndDataAreNotForAnExternalDatabase() {
    var login = server.service();

    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(
            () -> lay(new StartSettings("unused", false, "", "2026-03-02T09:00:00Z"), login))
        .withMessage("DEMO_CLOCK works with the embedded database only; unset it.");
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> lay(new StartSettings("unused", true, "", ""), login))
        .withMessageContaining("DEMO_DATA needs a DEMO_PASSWORD");
  }

  @Test
  void demonstrationDataAreLoadedOnlyWhereTheyAreAskedForAndNothingIsThereYet() {
    var login = server.service();
    var asked = new RecordedDemonstration(true);
    var unasked = new RecordedDemonstration(true);
    var filled = new RecordedDemonstration(false);

    lay(new StartSettings("unused", true, "open sesame", ""), login).demonstrate(asked);
    lay(new StartSettings("unused", true, "open sesame", ""), login).demonstrate(filled);
    lay(new StartSettings("unused", false, "open sesame", ""), login).demonstrate(unasked);

    assertThat(asked.loadedWith()).containsExactly("open sesame");
    assertThat(filled.loadedWith()).isEmpty();
    assertThat(unasked.loadedWith()).isEmpty();
  }

  @Test
  void aFolderOfKeysThatIsNotThereIsRefusedWithTheCommandThatMakesOne() {
    for (var folder : List.of("", temporary.resolve("none").toString())) {
      assertThatExceptionOfType(StartFailure.class)
          .isThrownBy(new KeySettings(folder)::requireNamed)
          .withMessageContaining("java -jar contact-center.jar new-keys <folder>");
    }
  }

  @Test
  void noStatementOfTheServiceGoesOnForEver() throws Exception {
    var database = as(server.service());
    lay(new StartSettings("unused", false, "", ""), database);
    var connections = database.build(new MetricRegistry(), "patience");
    connections.start();

    try (var connection = connections.getConnection();
        var answer = connection.createStatement().executeQuery("SHOW statement_timeout")) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getString(1)).isEqualTo("1min");
    } finally {
      connections.stop();
    }
  }

  private static Ground lay(StartSettings settings, Login login) {
    return lay(settings, as(login));
  }

  private static Ground lay(StartSettings settings, DataSourceFactory database) {
    var anyPort = new DefaultServerFactory();
    Connectors.of(anyPort).application().forEach(connector -> connector.setPort(0));
    Connectors.of(anyPort).admin().forEach(connector -> connector.setPort(0));
    return Ground.lay(settings, new KeySettings(TestKeys.folder().toString()), database, anyPort);
  }

  private Login superuser() throws IOException {
    var password = Credentials.read(temporary.resolve("database")).superuser();
    return new Login(server.owner().url(), "postgres", password);
  }

  private static void assertRefused(DataSourceFactory database, String reason) {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> ExternalDatabase.requireReady(database))
        .withMessageContaining(reason)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n", "secret"));
  }

  private static DataSourceFactory as(Login login) {
    var database = new DataSourceFactory();
    database.setUrl(login.url());
    database.setUser(login.user());
    database.setPassword(login.password());
    return database;
  }
}
