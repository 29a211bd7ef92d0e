package org.contactcenter.transfer.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.transfer.imports.row.Field;
import org.contactcenter.transfer.imports.row.Kind;

/**
 * An import as it leaves.
 *
 * @param rows below the head; {@code done} looked at in the present round, {@code imported} taken
 *     in altogether, {@code refused} found fault with in the present round
 * @param expiresAt when all of it is gone
 */
record ImportView(
    UUID id,
    Kind kind,
    ImportStatus status,
    Optional<ImportMode> mode,
    int rows,
    int done,
    int imported,
    int refused,
    Optional<MappingRequest> mapping,
    UUID createdBy,
    Instant createdAt,
    Instant expiresAt,
    int version)
    implements Identified, Versioned {

  static ImportView of(Import each, int refused) {
    return new ImportView(
        each.id(),
        each.kind(),
        each.status(),
        each.mode(),
        each.rows(),
        each.done(),
        each.imported(),
        refused,
        each.mapping().map(MappingJson::read).map(MappingRequest::of),
        each.createdBy(),
        each.createdAt(),
        each.expiresAt(),
        each.version());
  }

  /** A column of the table, with what stands in its first rows. */
  record ColumnView(String name, List<String> examples) {
    static ColumnView of(UploadedTable table, int column) {
      return new ColumnView(
          table.head().get(column), table.rows().stream().map(row -> row.get(column)).toList());
    }
  }

  /** A field that a column may be mapped to. */
  record FieldView(String name, Field.Type type, boolean required, List<String> choices) {
    static FieldView of(Field field) {
      return new FieldView(field.name(), field.type(), field.required(), field.choices());
    }
  }

  /** What there is to be mapped, and to what. */
  record Columns(List<ColumnView> columns, List<FieldView> fields) {}
}
