package org.contactcenter.transfer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Json;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.transfer.imports.row.Mapping;

/**
 * Something that is wrong with a row.
 *
 * @param line the row's number, the first below the head being 1
 * @param place its number among those of the row
 * @param field of the mapping; empty where it is about no single one
 * @param args of the sentence, as a list in JSON
 */
public record RowProblem(
    UUID importId,
    int line,
    int place,
    String field,
    Optional<String> columnName,
    String code,
    String args) {
  private static final ObjectMapper JSON = Json.mapper();

  /** What a refusal says of a row. */
  static List<RowProblem> of(UUID importId, Row row, Problem refusal, Mapping mapping) {
    var parts =
        refusal.violations().isEmpty()
            ? List.of(new Violation("", refusal.code(), refusal.args()))
            : refusal.violations();
    var problems = new ArrayList<RowProblem>();
    for (var part : parts) {
      var field = row.request().map(each -> each.fieldOf(part.field())).orElse(part.field());
      problems.add(
          new RowProblem(
              importId,
              row.line(),
              problems.size(),
              field,
              mapping.column(field),
              part.code(),
              written(part.args())));
    }
    return problems;
  }

  /** A row that failed for a reason of ours. */
  static List<RowProblem> failed(UUID importId, int line) {
    return List.of(new RowProblem(importId, line, 0, "", Optional.empty(), "row-not-taken", "[]"));
  }

  List<Object> arguments() {
    try {
      return JSON.readValue(args, new TypeReference<List<Object>>() {});
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }

  private static String written(List<Object> args) {
    try {
      return JSON.writeValueAsString(args.stream().map(RowProblem::plain).toList());
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }

  private static Object plain(Object arg) {
    if (arg instanceof List<?> several) {
      return several.stream().map(RowProblem::plain).toList();
    }
    return arg instanceof Number || arg instanceof Boolean ? arg : arg.toString();
  }
}
