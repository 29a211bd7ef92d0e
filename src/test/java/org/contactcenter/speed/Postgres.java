package org.contactcenter.speed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.contactcenter.launch.Migrations;

/**
 * A PostgreSQL for this run alone, which writes durably; its data go with it. It keeps a quarter of
 * the machine's memory for itself, as its manual advises for a server of its own.
 */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final long pid;

  Postgres() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", Cpu.machineMegabytes() / 4 + "MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("max_connections", "100")
            .start();
    execute("CREATE ROLE " + Store.OWNER + " LOGIN");
    execute("CREATE ROLE " + Store.SERVICE + " LOGIN");
    execute("GRANT SET ON PARAMETER session_replication_role TO " + Store.OWNER); // see Load
    var directory = new Store("postgres", server.getPort()).as("postgres").getConnection();
    try (directory;
        var rows = directory.createStatement().executeQuery("SHOW data_directory")) {
      rows.next();
      var file = Path.of(rows.getString(1), "postmaster.pid");
      pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
    }
  }

  /** A new database, migrated and empty. */
  Store create(String name) throws Exception {
    execute("CREATE DATABASE %s OWNER %s".formatted(name, Store.OWNER));
    var store = new Store(name, server.getPort());
    migrate(store);
    return store;
  }

  /** Without Liquibase's own report, which would stand before the figures. */
  private static void migrate(Store store) throws Exception {
    Migrations.keepToThisMachine();
    try (var connection = store.owner();
        var liquibase =
            new Liquibase(
                Migrations.FILE,
                new ClassLoaderResourceAccessor(),
                new JdbcConnection(connection))) {
      liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
      Scope.child(
          Scope.Attr.ui,
          new LoggerUIService(),
          () -> liquibase.update(new Contexts(), new LabelExpression()));
    }
  }

  /** What was written is on the disk, so that it is not written while something is measured. */
  void settle() throws SQLException {
    execute("CHECKPOINT");
  }

  /** Frees the disk for the next. */
  void drop(Store store) throws SQLException {
    execute("DROP DATABASE " + store.name() + " WITH (FORCE)");
  }

  /** Seconds of CPU of all its processes since it started, those that ended included. */
  double cpu() throws IOException {
    return Cpu.ofFamily(pid);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
