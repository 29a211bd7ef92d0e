package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.contactcenter.launch.EmbeddedDatabase.Login;

/** Raw SQL in the name of a role. */
final class Sql {
  private Sql() {}

  /** The owner's or the service's, in the database that runs now on the directory. */
  static Login login(Path database, String role) throws IOException {
    var port = Files.readAllLines(database.resolve("postmaster.pid")).get(3);
    var credentials = Credentials.read(database);
    return new Login(
        "jdbc:postgresql://127.0.0.1:%s/contact_center".formatted(port),
        "contact_center_" + role,
        role.equals("owner") ? credentials.owner() : credentials.service());
  }

  /** The first column of the first row. */
  static String ask(Login login, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  static void tell(Login login, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
