package org.contactcenter.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL in a session zone far from UTC and from every center, migrated by its owner and
 * used by a role that may neither change the schema nor pass by row-level security.
 */
public final class TestDatabase {
  public static final String OWNER = "contact_center_owner";
  public static final String SERVICE = "contact_center_service";

  /** Migrated, and never used: copying it costs a hundredth of migrating anew. */
  private static final String PATTERN = "pattern";

  private final EmbeddedPostgres postgres;
  private final String name;

  TestDatabase() {
    name = "contact_center";
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("timezone", "America/St_Johns")
              .setServerConfig("max_connections", "100")
              .start();
      execute("CREATE ROLE " + OWNER + " LOGIN");
      execute("CREATE ROLE " + SERVICE + " LOGIN");
      execute("CREATE DATABASE " + PATTERN + " OWNER " + OWNER);
      migrate();
      create();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException | LiquibaseException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private TestDatabase(EmbeddedPostgres postgres, String name) {
    this.postgres = postgres;
    this.name = name;
    create();
  }

  /** Another one beside this, migrated and empty: for tests that want it to themselves. */
  public TestDatabase beside(String newName) {
    return new TestDatabase(postgres, newName);
  }

  /** Where its service keeps what lies outside of it: never another database's anchors. */
  public Path dataFolder() {
    return TestKeys.folder().resolveSibling("data").resolve(name);
  }

  public String url() {
    return postgres.getJdbcUrl(SERVICE, name);
  }

  /** The database as the service sees it: for proofs by raw SQL. */
  public DataSource asService() {
    return as(SERVICE);
  }

  /** The database as its owner sees it: everything. */
  public DataSource asOwner() {
    return as(OWNER);
  }

  /** The database past every trigger, right and policy. */
  public DataSource asSuperuser() {
    return as("postgres");
  }

  private DataSource as(String role) {
    return as(role, name);
  }

  private DataSource as(String role, String database) {
    var dataSource = new PGSimpleDataSource();
    dataSource.setPortNumbers(new int[] {postgres.getPort()});
    dataSource.setDatabaseName(database);
    dataSource.setUser(role);
    return dataSource;
  }

  private void create() {
    try {
      execute("CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, PATTERN, OWNER));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void migrate() throws SQLException, LiquibaseException {
    System.setProperty("liquibase.analytics.enabled", "false");
    try (var connection = as(OWNER, PATTERN).getConnection();
        var liquibase =
            new Liquibase(
                "migrations/changelog.yml",
                new ClassLoaderResourceAccessor(),
                new JdbcConnection(connection))) {
      liquibase.update(new Contexts(), new LabelExpression());
    }
  }
}
