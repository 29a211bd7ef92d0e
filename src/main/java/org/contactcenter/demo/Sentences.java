package org.contactcenter.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What staff write. Chosen by a seed that the family and the week make, so that the same loading
 * tells the same.
 *
 * @param notes of what happened in a visit, {@code farewells} of how it ended, by language
 * @param absences of those who did not come
 * @param interviews by side
 */
record Sentences(
    Map<String, List<String>> notes,
    Map<String, List<String>> farewells,
    List<String> absences,
    Map<String, List<String>> interviews) {
  private static final int SENTENCES_OF_A_NOTE = 3;

  /** Whom a note is about. */
  record Names(String child, String visitor) {}

  String note(String language, Names names, long seed) {
    var random = new Random(seed);
    return pick(notes, language, random, SENTENCES_OF_A_NOTE).stream()
        .map(sentence -> fill(sentence, names))
        .collect(Collectors.joining(" "));
  }

  String farewell(String language, Names names, long seed) {
    var known = farewells.containsKey(language) ? language : "bg";
    return fill(pick(farewells, known, new Random(seed), 1).get(0), names);
  }

  String absence(Names names, long seed) {
    return fill(absences.get(new Random(seed).nextInt(absences.size())), names);
  }

  String interview(String side, long seed) {
    return pick(interviews, side, new Random(seed), 1).get(0);
  }

  /** Some of the sentences, in the order in which they stand. */
  private static List<String> pick(
      Map<String, List<String>> byKind, String kind, Random random, int count) {
    var all = Optional.ofNullable(byKind.get(kind)).orElseThrow();
    return random.ints(0, all.size()).distinct().limit(count).sorted().mapToObj(all::get).toList();
  }

  private static String fill(String sentence, Names names) {
    return sentence.replace("{child}", names.child()).replace("{visitor}", names.visitor());
  }
}
