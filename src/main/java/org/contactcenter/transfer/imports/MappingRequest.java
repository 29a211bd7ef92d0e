package org.contactcenter.transfer.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.transfer.imports.row.Mapping;

/** Where the fields of records stand in a table, as it is said over HTTP. */
record MappingRequest(
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid FieldRequest> fields) {

  /**
   * One field.
   *
   * @param column by its heading
   * @param otherwise what holds where the cell is empty, or where there is no column
   * @param values what words of the table mean
   * @param format of days and times, such as {@code dd.MM.yyyy HH:mm}
   */
  record FieldRequest(
      @NotBlank @Size(max = 100) String field,
      Optional<@Size(min = 1, max = 1000) String> column,
      Optional<@Size(min = 1, max = 1000) String> otherwise,
      Optional<
              @Size(max = 200) Map<
                  @NotBlank @Size(max = 1000) String, @NotBlank @Size(max = 1000) String>>
          values,
      Optional<@Size(min = 1, max = 100) String> format) {

    static FieldRequest of(Mapping.Source source) {
      return new FieldRequest(
          source.field(), source.column(), source.otherwise(), source.values(), source.format());
    }

    Mapping.Source source() {
      return new Mapping.Source(field, column, otherwise, values, format);
    }
  }

  static MappingRequest of(Mapping mapping) {
    return new MappingRequest(mapping.fields().stream().map(FieldRequest::of).toList());
  }

  Mapping mapping() {
    return new Mapping(fields.stream().map(FieldRequest::source).toList());
  }
}
