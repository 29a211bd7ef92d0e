package org.contactcenter.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.contactcenter.launch.EmbeddedDatabase.Login;

/** The change sets that this program knows, and those that a database has. */
public final class Migrations {
  /** On the class path. */
  public static final String FILE = "migrations/changelog.yml";

  private static final String UNDEFINED_TABLE = "42P01";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private Migrations() {}

  /** Liquibase would report its use to its makers. */
  public static void keepToThisMachine() {
    System.setProperty("liquibase.analytics.enabled", "false");
  }

  /** Brings a database that nobody else uses to the program's state, wholly or not at all. */
  static void apply(Login owner) {
    // Liquibase asks for tables that are not there yet; with autosave that spoils no transaction.
    var url = owner.url() + "?autosave=always";
    try (var connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
      requireNotNewer(connection);
      connection.setAutoCommit(false);
      Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(connection));
      connection.commit();
    } catch (SQLException | LiquibaseException cause) {
      throw new StartFailure(
          "The database could not be migrated: %s".formatted(cause.getMessage()), cause);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception undeclared) {
      throw new IllegalStateException("Liquibase's scope declares more than it throws", undeclared);
    }
  }

  /** Refuses a database that lacks change sets, or has some that this program does not know. */
  static void requireCurrent(Connection connection) throws SQLException {
    var applied = requireNotNewer(connection);
    var pending = new TreeSet<>(known());
    pending.removeAll(applied);
    if (!pending.isEmpty()) {
      throw new StartFailure(
          "The database lacks %d migrations of this program; run \"db migrate\" as its owner first."
              .formatted(pending.size()));
    }
  }

  private static Set<String> requireNotNewer(Connection connection) throws SQLException {
    var applied = applied(connection);
    var unknown = new TreeSet<>(applied);
    unknown.removeAll(known());
    if (!unknown.isEmpty()) {
      throw new StartFailure(
          "The database is newer than this program: it has %d migrations unknown here (%s); start the newer program."
              .formatted(unknown.size(), unknown.first()));
    }
    return applied;
  }

  private static void update(Connection connection) throws LiquibaseException {
    try (var liquibase =
        new Liquibase(FILE, new ClassLoaderResourceAccessor(), new WholeConnection(connection))) {
      liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
      liquibase.update(new Contexts(), new LabelExpression());
    }
  }

  private static Set<String> known() {
    var resources = new ClassLoaderResourceAccessor();
    try {
      return ChangeLogParserFactory.getInstance()
          .getParser(FILE, resources)
          .parse(FILE, new ChangeLogParameters(), resources)
          .getChangeSets()
          .stream()
          .map(Migrations::name)
          .collect(Collectors.toSet());
    } catch (LiquibaseException cause) {
      throw new IllegalStateException("the program's own migrations cannot be read", cause);
    }
  }

  private static String name(ChangeSet changeSet) {
    return changeSet.getFilePath() + "::" + changeSet.getId() + "::" + changeSet.getAuthor();
  }

  private static Set<String> applied(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT filename || '::' || id || '::' || author FROM databasechangelog")) {
      var names = new LinkedHashSet<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException failure) {
      if (Set.of(UNDEFINED_TABLE, INSUFFICIENT_PRIVILEGE).contains(failure.getSQLState())) {
        return Set.of();
      }
      throw failure;
    }
  }
}
