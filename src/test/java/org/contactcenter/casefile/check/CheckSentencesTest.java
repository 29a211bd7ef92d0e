package org.contactcenter.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckSentencesTest {
  private static final Pattern KEY = Pattern.compile("\"((?:readiness|closure)-[a-z-]*[a-z])\"");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyConditionHasASentenceForMetAndOneForUnmet(Language language) throws IOException {
    var messages = new ProblemMessages();
    var keys = keys();

    assertThat(keys).contains("readiness-order", "readiness-agreement");
    assertThat(keys)
        .allSatisfy(
            key -> {
              assertThat(messages.text(language, "violation." + key + "-met", List.of()))
                  .isPresent();
              assertThat(messages.text(language, "violation." + key + "-unmet", List.of()))
                  .isPresent();
            });
  }

  /** The keys that stand in the sources. */
  private static Set<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map((MatchResult key) -> key.group(1))
            .forEach(keys::add);
      }
    }
    return keys;
  }
}
