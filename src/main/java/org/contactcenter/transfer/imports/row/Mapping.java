package org.contactcenter.transfer.imports.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the fields of a record stand in a table. */
public record Mapping(List<Source> fields) {
  public Mapping {
    fields = List.copyOf(fields);
  }

  /**
   * Where one field stands.
   *
   * @param column by its heading
   * @param otherwise what holds where the cell is empty, or where there is no column
   * @param values what the words of the table mean; the case of letters does not matter
   * @param format of days and times, such as {@code dd.MM.yyyy HH:mm}
   */
  public record Source(
      String field,
      Optional<String> column,
      Optional<String> otherwise,
      Optional<Map<String, String>> values,
      Optional<String> format) {}

  /** The column of that field, where it has one. */
  public Optional<String> column(String field) {
    return fields.stream()
        .filter(source -> source.field().equals(field))
        .findFirst()
        .flatMap(Source::column);
  }
}
