package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bare JDBC on one connection, every statement prepared once and kept. It sends what was recorded
 * in the same bounds of transactions, and reads every column of every row that comes back.
 */
final class Rival implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Rival(Connection connection) {
    this.connection = connection;
  }

  void send(List<Step> steps, Fresh fresh) throws SQLException {
    for (var step : steps) {
      if (step instanceof Step.Execute execute) {
        execute(execute, fresh);
      } else if (step instanceof Step.AutoCommit mode) {
        connection.setAutoCommit(mode.on());
      } else if (step instanceof Step.Commit) {
        connection.commit();
      }
    }
  }

  /** After a failure, so that the next may begin anew. */
  void giveUp() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void execute(Step.Execute execute, Fresh fresh) throws SQLException {
    var statement = prepared.get(execute.sql());
    if (statement == null) {
      statement = connection.prepareStatement(execute.sql());
      prepared.put(execute.sql(), statement);
    }
    for (var row : execute.rows()) {
      for (var parameter : row) {
        bind(statement, parameter, fresh.of(parameter.value()));
      }
      if (execute.batch()) {
        statement.addBatch();
      }
    }
    if (execute.batch()) {
      statement.executeBatch();
    } else if (statement.execute()) {
      read(statement);
    }
  }

  private void bind(PreparedStatement statement, Step.Parameter parameter, Object value)
      throws SQLException {
    var at = parameter.index();
    if (value instanceof Step.Elements elements) {
      statement.setArray(at, connection.createArrayOf(elements.type(), elements.values()));
    } else if (parameter.setter().equals("setNull")) {
      statement.setNull(at, value instanceof Integer type ? type : Types.NULL);
    } else if (value == null) {
      statement.setNull(at, parameter.type());
    } else if (value instanceof String text && parameter.setter().equals("setString")) {
      statement.setString(at, text);
    } else if (parameter.type() != 0) {
      statement.setObject(at, value, parameter.type());
    } else {
      statement.setObject(at, value);
    }
  }

  private static void read(PreparedStatement statement) throws SQLException {
    try (var rows = statement.getResultSet()) {
      var columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
