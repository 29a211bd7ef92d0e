package org.contactcenter.rights;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactcenter.core.Role;

/** The table of {@code src/docs/role-matrix.md}: for each operation and role what is expected. */
final class RoleMatrix {
  private static final Path FILE = Path.of("src/docs/role-matrix.md");
  private static final String ROW = "| `";

  /** What a cell of the table says. */
  enum Word {
    /** It can be called, and concerns no single record of a family or a center. */
    YES(true, true, true),
    /** On every record of the own center. */
    ALL(true, true, false),
    /** On what is one's own: assigned, accompanied, referred or made. */
    OWN(true, false, false),
    /** Never. */
    NO(false, false, false);

    private final boolean mine;
    private final boolean others;
    private final boolean foreign;

    Word(boolean mine, boolean others, boolean foreign) {
      this.mine = mine;
      this.others = others;
      this.foreign = foreign;
    }

    boolean allows(Relation relation) {
      return switch (relation) {
        case MINE -> mine;
        case OTHERS_IN_THE_CENTER -> others;
        case OF_ANOTHER_CENTER -> foreign;
      };
    }
  }

  /** Of what the record is that is called for. */
  enum Relation {
    MINE,
    OTHERS_IN_THE_CENTER,
    OF_ANOTHER_CENTER
  }

  private final Map<String, Map<Role, Word>> rows;

  private RoleMatrix(Map<String, Map<Role, Word>> rows) {
    this.rows = rows;
  }

  static RoleMatrix read() {
    try (var lines = Files.lines(FILE)) {
      return new RoleMatrix(
          lines
              .filter(line -> line.startsWith(ROW))
              .map(RoleMatrix::cells)
              .collect(
                  toMap(
                      cells -> cells.get(0).replace("`", ""),
                      RoleMatrix::words,
                      (one, twice) -> {
                        throw new AssertionError("a row stands twice");
                      },
                      LinkedHashMap::new)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The operations it has a row for. */
  Stream<String> operations() {
    return rows.keySet().stream();
  }

  boolean has(String operation) {
    return rows.containsKey(operation);
  }

  Word word(String operation, Role role) {
    return rows.get(operation).get(role);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
  }

  private static Map<Role, Word> words(List<String> cells) {
    var words = new LinkedHashMap<Role, Word>();
    var rest = cells.subList(2, cells.size()).iterator();
    for (var role : Role.values()) {
      words.put(role, word(rest.next()));
    }
    return words;
  }

  private static Word word(String cell) {
    return cell.equals("–") ? Word.NO : Word.valueOf(cell.toUpperCase(java.util.Locale.ROOT));
  }
}
