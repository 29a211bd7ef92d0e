package org.contactcenter.core.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/messages");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyProblemCodeInUseHasItsSentences(Language language) throws IOException {
    var told = told(language);
    var missing = new TreeSet<String>();
    for (var codes : List.of(ProblemCodes.ofSources(), ProblemCodes.ofRenderer())) {
      codes.told().forEach(code -> missing.addAll(List.of(code + ".title", code + ".detail")));
      codes.violations().forEach(code -> missing.add("violation." + code));
      codes.either().stream()
          .filter(code -> !told.contains("violation." + code))
          .filter(code -> !told.contains("violation." + code + "-met"))
          .forEach(code -> missing.addAll(List.of(code + ".title", code + ".detail")));
    }

    assertThat(missing).contains("room-name-taken.title", "violation.overlaps", "busy.detail");
    missing.removeAll(told);
    assertThat(missing).as("sentences that no bundle of ProblemMessages has").isEmpty();
  }

  /** A code that is put together at run time escapes the test above. */
  @Test
  void everyProblemCodeStandsInTheSourceAsItIs() throws IOException {
    assertThat(ProblemCodes.ofSources().unreadable()).isEmpty();
  }

  @Test
  void everyBundleWithProblemSentencesIsOnTheList() throws IOException {
    var withSentences =
        bundles()
            .filter(
                bundle -> read(bundle, Language.EN).keySet().stream().anyMatch(this::isSentence))
            .toList();

    assertThat(ProblemMessages.BUNDLES).containsAll(withSentences);
  }

  /** Of two sentences under one name, the first would never be read. */
  @ParameterizedTest
  @MethodSource("bundles")
  void aSentenceStandsOnceInABundle(String bundle) throws IOException {
    for (var language : Language.values()) {
      var file = BUNDLES.resolve(bundle + "_" + language.tag() + ".properties");
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .as(file.toString())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aBundleSaysTheSameInEachLanguage(String bundle) {
    var english = read(bundle, Language.EN);
    for (var language : Language.values()) {
      var other = read(bundle, language);
      assertThat(other.keySet()).as(bundle + " " + language).isEqualTo(english.keySet());
      english.forEach(
          (key, text) ->
              assertThat(places(other.getOrDefault(key, "")))
                  .as(bundle + " " + language + " " + key)
                  .isEqualTo(places(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noExplanationIsLeftInEnglish(String bundle) {
    var english = read(bundle, Language.EN);
    for (var language : Set.of(Language.BG, Language.HU, Language.LT, Language.TR)) {
      read(bundle, language).entrySet().stream()
          .filter(entry -> isSentence(entry.getKey()))
          .forEach(
              entry ->
                  assertThat(entry.getValue())
                      .as(bundle + " " + language + " " + entry.getKey())
                      .isNotBlank()
                      .isNotEqualTo(english.get(entry.getKey())));
    }
  }

  private boolean isSentence(String key) {
    return key.endsWith(".detail") || key.startsWith("violation.");
  }

  private static Set<String> told(Language language) {
    return ProblemMessages.BUNDLES.stream()
        .flatMap(bundle -> read(bundle, language).keySet().stream())
        .collect(Collectors.toSet());
  }

  static Stream<String> bundles() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("_..\\.properties$", ""))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream();
    }
  }

  private static Map<String, String> read(String bundle, Language language) {
    var file = BUNDLES.resolve(bundle + "_" + language.tag() + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(reader);
      var texts = new TreeMap<String, String>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    } catch (IOException failure) {
      throw new IllegalStateException(file + " cannot be read", failure);
    }
  }

  /** Which arguments a sentence speaks of. */
  private static Set<Integer> places(String pattern) {
    var format = new MessageFormat(pattern);
    return Stream.iterate(0, i -> i + 1)
        .limit(format.getFormatsByArgumentIndex().length)
        .filter(i -> pattern.matches("(?s).*\\{" + i + "[,}].*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
