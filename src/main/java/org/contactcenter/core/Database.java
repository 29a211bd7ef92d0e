package org.contactcenter.core;

import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.db.ManagedDataSource;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.tomcat.jdbc.pool.DataSourceProxy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** How our records and PostgreSQL's rows become each other. */
public final class Database {
  private Database() {}

  /**
   * The pool of connections. It hands out statements and rows as the driver made them: each value
   * that is read would pass through a wrapper otherwise, which nothing here needs.
   */
  public static ManagedDataSource pool(DataSourceFactory settings, MetricRegistry metrics) {
    var source = settings.build(metrics, "database");
    if (source instanceof DataSourceProxy pool) {
      pool.setUseStatementFacade(false);
    }
    return source;
  }

  /** Teaches a fresh Jdbi everything that our DAOs lean on. */
  public static Jdbi prepare(Jdbi jdbi) {
    jdbi.installPlugin(new SqlObjectPlugin())
        .installPlugin(new PostgresPlugin())
        .installPlugin(new Jackson2Plugin())
        .registerArrayType(Instant.class, "timestamptz")
        .registerArrayType(LocalDate.class, "date")
        .registerArrayType(Database::enumsAsText);
    jdbi.getConfig(Jackson2Config.class).setMapper(Json.mapper());
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(new NamedStatements());
    // Dropwizard times each statement; that alone took a thirtieth of the service's time.
    jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    KeptMapper.install(jdbi);
    KeptDaos.install(jdbi);
    return jdbi;
  }

  private static Optional<SqlArrayType<?>> enumsAsText(Type element, ConfigRegistry config) {
    return element instanceof Class<?> type && type.isEnum()
        ? Optional.of(SqlArrayType.of("text", Object::toString))
        : Optional.empty();
  }
}
