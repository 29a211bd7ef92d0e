package org.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules speaks of refusals that the program knows. */
class RulesTest {
  private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

  @Test
  void everyCodeThatThePageNamesHasItsSentence() throws IOException {
    var page = Files.readString(Path.of("src/docs/rules.md"));

    assertThat(CODE.matcher(page).results().map(match -> match.group(1)))
        .hasSizeGreaterThan(50)
        .isSubsetOf(codes());
  }

  private static Set<String> codes() throws IOException {
    var codes = new HashSet<String>();
    try (var bundles = Files.list(Path.of("src/main/resources/messages"))) {
      for (var bundle :
          bundles.filter(file -> file.toString().endsWith("_en.properties")).toList()) {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
          sentences.load(reader);
        }
        sentences.stringPropertyNames().stream().flatMap(RulesTest::code).forEach(codes::add);
      }
    }
    return codes;
  }

  private static Stream<String> code(String key) {
    if (key.startsWith("violation.")) {
      return Stream.of(key.substring("violation.".length()));
    }
    return key.endsWith(".detail")
        ? Stream.of(key.substring(0, key.length() - ".detail".length()))
        : Stream.empty();
  }
}
