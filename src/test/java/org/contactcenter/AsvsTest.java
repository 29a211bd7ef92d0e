package org.contactcenter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist tells of every requirement once, and names only tests and code that there are. */
class AsvsTest {
  private static final String MET = "met";
  private static final String NOT_APPLICABLE = "not applicable";
  private static final String NOT_MET = "**not met**";

  /** The numbers of levels 1 and 2 of OWASP ASVS 5.0.0, section by section. */
  private static final String REQUIRED =
      """
      1.1 1-2, 1.2 1-9, 1.3 1-11, 1.4 1-3, 1.5 1-2, 2.1 1-3, 2.2 1-3, 2.3 1-4, 2.4 1-1,
      3.2 1-2, 3.3 1-4, 3.4 1-6, 3.5 1-5, 3.7 1-2, 4.1 1-3, 4.2 1-1, 4.3 1-2, 4.4 1-4,
      5.1 1-1, 5.2 1-3, 5.3 1-2, 5.4 1-3, 6.1 1-3, 6.2 1-12, 6.3 1-4, 6.4 1-4, 6.5 1-5,
      6.6 1-3, 6.8 1-4, 7.1 1-3, 7.2 1-4, 7.3 1-2, 7.4 1-5, 7.5 1-2, 7.6 1-2, 8.1 1-2,
      8.2 1-3, 8.3 1-1, 8.4 1-1, 9.1 1-3, 9.2 1-4, 10.1 1-2, 10.2 1-2, 10.3 1-4, 10.4 1-11,
      10.5 1-5, 10.6 1-2, 10.7 1-3, 11.1 1-2, 11.2 1-3, 11.3 1-3, 11.4 1-4, 11.5 1-1,
      11.6 1-1, 12.1 1-3, 12.2 1-2, 12.3 1-4, 13.1 1-1, 13.2 1-5, 13.3 1-2, 13.4 1-5,
      14.1 1-2, 14.2 1-4, 14.3 1-3, 15.1 1-3, 15.2 1-3, 15.3 1-7, 16.1 1-1, 16.2 1-5,
      16.3 1-4, 16.4 1-3, 16.5 1-3, 17.1 1-1, 17.2 1-4, 17.3 1-2
      """;

  private static final Pattern RANGE =
      Pattern.compile("V(\\d+\\.\\d+)\\.(\\d+)(?: to V\\1\\.(\\d+))?");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  /** One line of a table: requirements that share an answer, and the answer. */
  private record Row(List<String> ids, String asked, String status, String why) {
    static Row of(String line) {
      var cells = line.substring(1, line.length() - 1).split("\\|", -1);
      assertThat(cells).as(line).hasSize(4);
      return new Row(
          unfolded(cells[0].strip()), cells[1].strip(), cells[2].strip(), cells[3].strip());
    }

    List<String> names() {
      return NAMED.matcher(why).results().map(match -> match.group(1)).toList();
    }
  }

  private final List<Row> rows =
      lines(Path.of("src/docs/asvs.md"))
          .filter(line -> line.startsWith("| V"))
          .map(Row::of)
          .toList();

  @Test
  void everyRequirementStandsThereOnce() {
    var told = rows.stream().flatMap(row -> row.ids().stream()).toList();

    assertThat(told).doesNotHaveDuplicates().containsExactlyElementsOf(required());
  }

  @Test
  void everyRowHasAStatusAndSaysWhy() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.asked()).as(row.ids().toString()).isNotBlank();
              assertThat(row.status()).as(row.ids().toString()).isIn(MET, NOT_APPLICABLE, NOT_MET);
              assertThat(row.why()).as(row.ids().toString()).isNotBlank();
            });
  }

  @Test
  void whatIsMetNamesWhatHoldsIt() {
    assertThat(rows.stream().filter(row -> row.status().equals(MET)))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.names()).as(row.ids().toString()).isNotEmpty());
  }

  @Test
  void whateverIsNamedIsThere() {
    var types = types();

    assertThat(rows.stream().flatMap(row -> row.names().stream()))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(types.contains(name) || Files.exists(Path.of(name))).as(name).isTrue());
  }

  @Test
  void theFiguresAddUp() {
    var figures =
        Stream.of(MET, NOT_APPLICABLE, NOT_MET)
            .map(status -> status.replace("*", "") + " " + count(status))
            .collect(joining(", "));

    assertThat(lines(Path.of("src/docs/asvs.md")).collect(joining("\n"))).contains(figures);
  }

  private long count(String status) {
    return rows.stream()
        .filter(row -> row.status().equals(status))
        .mapToLong(row -> row.ids().size())
        .sum();
  }

  private static List<String> required() {
    return Stream.of(REQUIRED.strip().split(",\\s*"))
        .map(section -> section.split("[ -]"))
        .flatMap(part -> numbers(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2])))
        .toList();
  }

  private static List<String> unfolded(String cell) {
    var range = RANGE.matcher(cell);
    assertThat(range.matches()).as(cell).isTrue();
    var first = Integer.parseInt(range.group(2));
    var last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
    assertThat(last).as(cell).isGreaterThanOrEqualTo(first);
    return numbers(range.group(1), first, last).toList();
  }

  private static Stream<String> numbers(String section, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> "V" + section + "." + number);
  }

  private static Set<String> types() {
    try (var files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
