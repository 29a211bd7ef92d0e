package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.contactcenter.launch.EmbeddedDatabase.Login;

/** Raw SQL in the name of a role. */
final class Sql {
  private Sql() {}

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
