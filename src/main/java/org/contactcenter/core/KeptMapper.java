package org.contactcenter.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionHandler;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds out once for each statement which column is which part of a record, and not anew for every
 * answer: Jdbi looks at the annotations of each part each time, which takes longer than to read a
 * few rows.
 */
final class KeptMapper<T> implements RowMapper<T> {
  private final RowMapper<T> mapper;

  /** By the statement that was sent: what it answers are always the same columns. */
  private final Map<String, RowMapper<T>> kept = new ConcurrentHashMap<>();

  private KeptMapper(RowMapper<T> mapper) {
    this.mapper = mapper;
  }

  /** Lets Jdbi's DAOs keep what their methods map rows with. */
  static void install(Jdbi jdbi) {
    jdbi.getConfig(Extensions.class)
        .registerHandlerCustomizer((handler, type, method) -> keeping(handler));
  }

  private static ExtensionHandler keeping(ExtensionHandler handler) {
    return (config, target) -> {
      keep(config);
      return handler.attachTo(config, target);
    };
  }

  private static void keep(ConfigRegistry config) {
    var known = config.createCopy().get(RowMappers.class);
    RowMapperFactory keeping =
        (type, any) -> known.findFor(type).map(mapper -> new KeptMapper<>(mapper));
    config.get(RowMappers.class).register(keeping);
  }

  @Override
  public T map(ResultSet rows, StatementContext context) throws SQLException {
    return specialize(rows, context).map(rows, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
    var sql = context.getRenderedSql();
    var known = kept.get(sql);
    if (known != null) {
      return known;
    }
    var found = mapper.specialize(rows, context);
    kept.put(sql, found);
    return found;
  }
}
