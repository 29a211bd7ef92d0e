package org.contactcenter.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Who uses the embedded database: an owner that migrates it, and the service, which may read and
 * write rows but neither change the schema nor pass by row-level security. The README has the same
 * for an external PostgreSQL.
 */
final class DatabaseRoles {
  static final String OWNER = "contact_center_owner";
  static final String SERVICE = "contact_center_service";
  static final String DATABASE = "contact_center";

  private final PGSimpleDataSource superuser;
  private final Credentials credentials;

  DatabaseRoles(int port, Credentials credentials) {
    this.credentials = credentials;
    superuser = new PGSimpleDataSource();
    superuser.setServerNames(new String[] {"127.0.0.1"});
    superuser.setPortNumbers(new int[] {port});
    superuser.setDatabaseName("postgres");
    superuser.setUser("postgres");
    superuser.setPassword(credentials.superuser());
  }

  /** Makes what is not there yet. */
  void ensure() throws SQLException {
    try (var connection = superuser.getConnection()) {
      role(connection, OWNER, credentials.owner());
      role(connection, SERVICE, credentials.service());
      if (isAbsent(connection, "pg_database WHERE datname", DATABASE)) {
        execute(connection, "CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
      }
      execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
      execute(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, SERVICE));
    }
  }

  void dropDatabase() throws SQLException {
    try (var connection = superuser.getConnection()) {
      execute(connection, "DROP DATABASE IF EXISTS " + DATABASE);
    }
  }

  private static void role(Connection connection, String role, String password)
      throws SQLException {
    if (isAbsent(connection, "pg_roles WHERE rolname", role)) {
      execute(
          connection,
          """
          CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'
          """
              .formatted(role, password));
    }
  }

  private static boolean isAbsent(Connection connection, String where, String name)
      throws SQLException {
    try (var query = connection.prepareStatement("SELECT 1 FROM " + where + " = ?")) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
