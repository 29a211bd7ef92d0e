package org.contactcenter;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of written standards, and of what went wrong elsewhere, name tests that there are. */
class StandardsTest {
  private static final Path STANDARDS = Path.of("src/docs/standards.md");
  private static final Path LESSONS = Path.of("src/docs/lessons.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @Test
  void everyTestThatThePagesNameExists() throws IOException {
    var sources = sources();

    assertThat(named().filter(test -> !isIn(sources, test)).map(MatchResult::group)).isEmpty();
  }

  @Test
  void everyLessonHasATest() throws IOException {
    assertThat(rows(LESSONS))
        .hasSizeGreaterThan(10)
        .allSatisfy(row -> assertThat(TEST.matcher(row).find()).as(row).isTrue());
  }

  @Test
  void everyRuleHasItsSourceAndATest() throws IOException {
    assertThat(rows(STANDARDS))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            rule -> {
              assertThat(source(rule)).containsAnyOf("SVN", "NACCC", "Arrêté", "Family Code");
              assertThat(TEST.matcher(rule).find()).as(rule).isTrue();
            });
  }

  /** Whoever reads a test finds there which rule it holds, without the page. */
  @Test
  void everyTestThatThePageNamesCitesTheSource() throws IOException {
    var sources = sources();

    assertThat(rows(STANDARDS))
        .allSatisfy(
            rule ->
                assertThat(
                        TEST.matcher(rule)
                            .results()
                            .filter(test -> !told(sources, test).contains(source(rule)))
                            .map(MatchResult::group))
                    .as(rule)
                    .isEmpty());
  }

  /** But for the heads of tables. */
  private static List<String> rows(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("| ") && !line.endsWith("| Tests |"))
        .filter(line -> !line.startsWith("| ---"))
        .toList();
  }

  private static String source(String rule) {
    return rule.split("\\|", -1)[2].strip();
  }

  /** What stands above a test, from the empty line before it; line breaks are spaces. */
  private static String told(Map<String, String> sources, MatchResult test) {
    var file = sources.getOrDefault(test.group(1) + ".java", "");
    var at = file.indexOf("void " + test.group(2) + "(");
    var above = file.substring(file.lastIndexOf("\n\n", at) + 2, at);
    return above.replaceAll("\\s*\n\\s*\\*?\\s*", " ");
  }

  private static Stream<MatchResult> named() throws IOException {
    var pages = Files.readString(STANDARDS) + Files.readString(LESSONS);
    return TEST.matcher(pages).results().toList().stream();
  }

  private static boolean isIn(Map<String, String> sources, MatchResult test) {
    return sources
        .getOrDefault(test.group(1) + ".java", "")
        .contains("void " + test.group(2) + "(");
  }

  private static Map<String, String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      List<Path> tests = files.filter(file -> file.toString().endsWith(".java")).toList();
      return tests.stream()
          .collect(
              toMap(
                  file -> file.getFileName().toString(),
                  StandardsTest::read,
                  (one, other) -> Stream.of(one, other).collect(joining("\n"))));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
