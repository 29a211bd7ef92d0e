package org.contactcenter.launch;

import io.dropwizard.db.DataSourceFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs: usable, of the program's age, and safely used. */
public final class ExternalDatabase {
  private static final int OLDEST_MAJOR = 15;
  private static final String EMBEDDED = "embedded";
  private static final String PREFIX = "jdbc:postgresql:";
  private static final String SECONDS_TO_CONNECT = "10";

  /**
   * Row-level security does not hold for a superuser, for a role that bypasses it, nor for the
   * owner of a table; and the service has no business changing the schema.
   */
  private static final String POWER =
      """
      SELECT CASE
        WHEN EXISTS (SELECT FROM pg_roles r
                     WHERE r.rolsuper AND pg_has_role(current_user, r.oid, 'MEMBER'))
          THEN 'is a superuser'
        WHEN EXISTS (SELECT FROM pg_roles r
                     WHERE r.rolbypassrls AND pg_has_role(current_user, r.oid, 'MEMBER'))
          THEN 'may bypass row-level security'
        WHEN EXISTS (SELECT FROM pg_class c
                     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
                       AND pg_has_role(current_user, c.relowner, 'MEMBER'))
          THEN 'owns tables'
        WHEN has_schema_privilege(current_user, current_schema(), 'CREATE')
          THEN 'may change the schema'
        ELSE '' END
      """;

  /** What {@link #POWER} says of a role that cannot reach every row. */
  private static final Set<String> LITTLE = Set.of("", "may change the schema");

  private ExternalDatabase() {}

  /** For {@code db migrate}: named, and reachable. */
  public static DataSourceFactory requireReachable(DataSourceFactory database) {
    try (var connection = connect(database)) {
      requireVersion(connection);
      return database;
    } catch (SQLException cause) {
      throw unusable(database, cause);
    }
  }

  /** For the service: reachable, current, and not too powerful a role. Throws StartFailure. */
  public static DataSourceFactory requireReady(DataSourceFactory database) {
    try (var connection = connect(database)) {
      requireVersion(connection);
      requireHumbleRole(connection);
      Migrations.requireCurrent(connection);
      return database;
    } catch (SQLException cause) {
      throw unusable(database, cause);
    }
  }

  /** For what is done while the service is stopped: by the owner of the tables. */
  static DataSourceFactory requireOwned(DataSourceFactory database) {
    try (var connection = connect(database)) {
      requireVersion(connection);
      Migrations.requireCurrent(connection);
      if (LITTLE.contains(power(connection))) {
        throw new StartFailure(
            "The database role %s does not own the tables; set DATABASE_USER to contact_center_owner."
                .formatted(connection.getMetaData().getUserName()));
      }
      return database;
    } catch (SQLException cause) {
      throw unusable(database, cause);
    }
  }

  /** Whether the configuration names one at all. */
  static boolean isNamed(DataSourceFactory database) {
    return !EMBEDDED.equals(database.getUrl());
  }

  /** What PostgreSQL said, without its hints and positions. */
  static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** The first thing that an external database wants. */
  static void requireNamed(DataSourceFactory database) {
    if (!isNamed(database)) {
      throw new StartFailure(
          "DATABASE_URL is not set; name a PostgreSQL such as jdbc:postgresql://localhost:5432/contact_center.");
    }
  }

  private static Connection connect(DataSourceFactory database) throws SQLException {
    requireNamed(database);
    if (!database.getUrl().startsWith(PREFIX)) {
      throw new StartFailure("DATABASE_URL must begin with jdbc:postgresql:");
    }
    var properties = new Properties();
    setUnlessEmpty(properties, "user", database.getUser());
    setUnlessEmpty(properties, "password", database.getPassword());
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    return DriverManager.getConnection(database.getUrl(), properties);
  }

  private static void setUnlessEmpty(Properties properties, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      properties.setProperty(name, value);
    }
  }

  private static void requireVersion(Connection connection) throws SQLException {
    var metadata = connection.getMetaData();
    if (metadata.getDatabaseMajorVersion() < OLDEST_MAJOR) {
      throw new StartFailure(
          "PostgreSQL %d or later is needed; this one is %s."
              .formatted(OLDEST_MAJOR, metadata.getDatabaseProductVersion()));
    }
  }

  private static void requireHumbleRole(Connection connection) throws SQLException {
    var power = power(connection);
    if (!power.isEmpty()) {
      throw new StartFailure(
          "The database role %s %s; the service must run as contact_center_service."
              .formatted(connection.getMetaData().getUserName(), power));
    }
  }

  /** What of {@link #POWER} the role has; empty for none. */
  private static String power(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(POWER)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static StartFailure unusable(DataSourceFactory database, SQLException cause) {
    var url = database.getUrl();
    var parameters = url.indexOf('?');
    return new StartFailure(
        "The database %s cannot be used: %s"
            .formatted(parameters < 0 ? url : url.substring(0, parameters), firstLine(cause)),
        cause);
  }
}
