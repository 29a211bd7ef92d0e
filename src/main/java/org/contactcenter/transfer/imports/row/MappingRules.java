package org.contactcenter.transfer.imports.row;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.transfer.imports.row.Mapping.Source;

/** What a mapping must be before any row is looked at. */
public final class MappingRules {
  private MappingRules() {}

  /** Throws a {@link Problem} that names all that is wrong with it for that table. */
  public static void require(Kind kind, Mapping mapping, List<String> head) {
    var broken = new ArrayList<Violation>();
    var seen = new HashSet<String>();
    for (int i = 0; i < mapping.fields().size(); i++) {
      var path = "fields[" + i + "].";
      var source = mapping.fields().get(i);
      broken.addAll(ofSource(kind, source, path, head));
      if (!seen.add(source.field())) {
        broken.add(violation(path + "field", "mapped-twice"));
      }
    }
    kind.fields().stream()
        .filter(field -> field.required() && !seen.contains(field.name()))
        .forEach(field -> broken.add(violation("fields." + field.name(), "field-not-mapped")));
    if (!broken.isEmpty()) {
      throw Problem.rules("invalid", broken);
    }
  }

  private static List<Violation> ofSource(
      Kind kind, Source source, String path, List<String> head) {
    var broken = new ArrayList<Violation>();
    if (kind.field(source.field()).isEmpty()) {
      broken.add(violation(path + "field", "no-such-field"));
    }
    if (source.column().isEmpty() && source.otherwise().isEmpty()) {
      broken.add(violation(path + "column", "column-or-constant"));
    }
    if (source.column().filter(column -> !head.contains(column)).isPresent()) {
      broken.add(violation(path + "column", "no-such-column"));
    }
    if (source.format().filter(format -> !isFormat(format)).isPresent()) {
      broken.add(violation(path + "format", "no-date-format"));
    }
    return broken;
  }

  private static boolean isFormat(String pattern) {
    try {
      formatter(pattern);
      return true;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  /** Strict, so that the 31st of February is refused and not moved to the 28th. */
  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, List.of());
  }
}
