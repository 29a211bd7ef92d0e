package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One scratch database, as its roles see it. */
record Store(String name, int port) {
  static final String OWNER = "contact_center_owner";
  static final String SERVICE = "contact_center_service";

  String url() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, name);
  }

  DataSource as(String role) {
    var source = new PGSimpleDataSource();
    source.setURL(url());
    source.setUser(role);
    return source;
  }

  Connection owner() throws SQLException {
    return as(OWNER).getConnection();
  }

  /** The first column of what the owner finds, as text. */
  List<String> ask(String sql) throws SQLException {
    try (var connection = owner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** Does as the owner. */
  void tell(String sql) throws SQLException {
    try (var connection = owner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
