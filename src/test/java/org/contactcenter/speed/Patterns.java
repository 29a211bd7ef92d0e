package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the rows of the model into statements that insert the like: with other ids wherever an id
 * stands, moved in time, and with names and numbers of their own. So a copy keeps every constraint
 * that the model kept, and nothing here knows a table by what it means.
 */
final class Patterns {
  private static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Unique within their table or center, whatever the row is one of. */
  private static final List<String> NAMES = List.of("account.\"username\"", "room.\"name\"");

  /** What a copy has of its own; letters, each as large as all else of a case, are not copied. */
  private static final Map<String, String> OWN =
      Map.of(
          "notice.\"sealed\"", "NULL",
          "case_file.\"number\"", "c.number || '/0'",
          "case_number.\"last\"", "1000000");

  private final Map<UUID, Stage> ids;

  Patterns(Map<UUID, Stage> ids) {
    this.ids = ids;
  }

  List<Pattern> read(Connection connection, List<Tables.Table> tables) throws SQLException {
    var patterns = new ArrayList<Pattern>();
    for (var table : tables) {
      var columns =
          table.columns().stream()
              .map(column -> column.name() + "::text")
              .collect(Collectors.joining(", "));
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "SELECT %s FROM %s ORDER BY ctid".formatted(columns, table.name()))) {
        while (rows.next()) {
          pattern(table, rows).ifPresent(patterns::add);
        }
      }
    }
    return patterns;
  }

  /** None of a row that belongs to no center. */
  private Optional<Pattern> pattern(Tables.Table table, ResultSet row) throws SQLException {
    var values = new ArrayList<String>();
    for (int at = 1; at <= table.columns().size(); at++) {
      values.add(row.getString(at));
    }
    return stage(values).map(stage -> new Pattern(stage, insert(table, stage, values)));
  }

  private Optional<Stage> stage(List<String> values) {
    return values.stream()
        .filter(value -> value != null)
        .flatMap(value -> ID.matcher(value).results().map(found -> found.group()))
        .flatMap(id -> Stream.ofNullable(ids.get(UUID.fromString(id))))
        .max(Comparator.naturalOrder());
  }

  private String insert(Tables.Table table, Stage stage, List<String> values) {
    var names = new ArrayList<String>();
    var copied = new ArrayList<String>();
    for (int at = 0; at < values.size(); at++) {
      var column = table.columns().get(at);
      var whole = table.name() + "." + column.name();
      names.add(column.name());
      copied.add(
          values.get(at) == null
              ? "NULL"
              : OWN.getOrDefault(whole, copied(whole, column.type(), stage, values.get(at))));
    }
    return "INSERT INTO %s (%s) SELECT %s FROM copy c"
        .formatted(table.name(), String.join(", ", names), String.join(", ", copied));
  }

  private String copied(String whole, String type, Stage stage, String value) {
    return switch (type) {
      case "uuid" -> id(value);
      case "uuid[]", "jsonb" -> text(value) + "::" + type;
      case "timestamp with time zone" -> quoted(value) + "::timestamptz + c.shift";
      case "date" -> quoted(value) + "::date + c.days";
      case "tstzrange" -> "pg_temp.shifted(%s::tstzrange, c.shift)".formatted(quoted(value));
      case "text" ->
          NAMES.contains(whole) ? quoted(value + ".") + " || c." + stage.key() : text(value);
      default -> quoted(value) + "::" + type;
    };
  }

  private String id(String value) {
    return Optional.ofNullable(ids.get(UUID.fromString(value)))
        .map(stage -> "pg_temp.copied(%s, c.%s)".formatted(quoted(value), stage.key()))
        .orElse(quoted(value) + "::uuid");
  }

  /** With all ids, names and numbers in it exchanged. */
  private String text(String value) {
    var exchanged =
        ID.matcher(quoted(value))
            .replaceAll(found -> Matcher.quoteReplacement(within(found.group())))
            .replace(Forms.MODEL.family(), "' || initcap(c.name) || '")
            .replace(Forms.MODEL.family().toLowerCase(java.util.Locale.ROOT), "' || c.name || '")
            .replace(Forms.MODEL.number(), "' || c.number || '");
    return "(" + exchanged + ")";
  }

  private String within(String id) {
    return ids.containsKey(UUID.fromString(id)) ? "' || " + id(id) + " || '" : id;
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
