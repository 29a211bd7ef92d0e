package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tables of the schema that hold what centers do, as the catalog tells of them. */
final class Tables {
  /**
   * Left out: the trail, which is a chain of its own and begins empty in a copy; sessions; what the
   * program itself keeps, and what the database counts.
   */
  private static final String ALL =
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, NULL),
        a.attgenerated <> '' OR a.attidentity <> '' AS made
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relname !~ '^(audit|session|idempotency|scheduled|databasechangelog|text_version|center_edition)'
      ORDER BY c.relname, a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT DISTINCT conrelid::regclass::text, confrelid::regclass::text
      FROM pg_constraint
      WHERE contype = 'f' AND conrelid <> confrelid AND NOT condeferrable
      """;

  /** A column that an INSERT may name. */
  record Column(String name, String type) {}

  record Table(String name, List<Column> columns) {

    /** All ids that stand in it. */
    Set<UUID> ids(Connection connection) throws SQLException {
      var found = new LinkedHashSet<UUID>();
      for (var column : columns) {
        if (column.type().equals("uuid")) {
          var sql = "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL";
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql.formatted(column.name(), name))) {
            while (rows.next()) {
              found.add(rows.getObject(1, UUID.class));
            }
          }
        }
      }
      return found;
    }
  }

  private Tables() {}

  /** Each after those that it refers to, but where they refer to each other. */
  static List<Table> of(Connection connection) throws SQLException {
    var tables = read(connection);
    var references = references(connection);
    var ordered = new LinkedHashSet<String>();
    var seen = new HashSet<String>();
    tables.keySet().forEach(name -> visit(name, references, seen, ordered));
    return ordered.stream().filter(tables::containsKey).map(tables::get).toList();
  }

  private static void visit(
      String name, Map<String, Set<String>> references, Set<String> seen, Set<String> ordered) {
    if (seen.add(name)) {
      references.getOrDefault(name, Set.of()).forEach(to -> visit(to, references, seen, ordered));
      ordered.add(name);
    }
  }

  private static Map<String, Table> read(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, Table>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(ALL)) {
      while (rows.next()) {
        var table =
            tables.computeIfAbsent(rows.getString(1), name -> new Table(name, new ArrayList<>()));
        if (!rows.getBoolean(4)) {
          table.columns().add(new Column('"' + rows.getString(2) + '"', rows.getString(3)));
        }
      }
    }
    return tables;
  }

  private static Map<String, Set<String>> references(Connection connection) throws SQLException {
    var references = new LinkedHashMap<String, Set<String>>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(REFERENCES)) {
      while (rows.next()) {
        references
            .computeIfAbsent(rows.getString(1), from -> new LinkedHashSet<>())
            .add(rows.getString(2));
      }
    }
    return references;
  }
}
