package org.contactcenter.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run is to do.
 *
 * @param cases the sizes of the databases, one after the other, in cases of all centers together
 * @param visits of each case
 * @param centers among which cases and clients are spread
 * @param clients who ask at once, and as many connections of the rival; at most as many as rooms
 * @param warm seconds of mixed load before anything is measured
 * @param rounds how often each slice is repeated
 * @param slice seconds of one operation on one side
 * @param jvm options of the service's Java, as README.md names them for real use
 * @param jar of the service; empty for the classes that this program runs with
 */
record Options(
    List<Integer> cases,
    int visits,
    int centers,
    int clients,
    int warm,
    int rounds,
    int slice,
    List<String> jvm,
    String jar) {
  private static final int USUAL = 100_000;
  private static final int SMALL = 1_000;

  Options {
    if (clients > centers * Load.ROOMS) {
      throw new IllegalArgumentException(
          "a client books rooms of its own: at most %s in each center".formatted(Load.ROOMS));
    }
  }

  static Options of(String... arguments) {
    var given = new HashMap<String, String>();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      given.put(arguments[at], arguments[at + 1]);
    }
    var options =
        new Options(
            sizes(taken(given, "--cases", Integer.toString(USUAL))),
            number(given, "--visits", 10),
            number(given, "--centers", 10),
            number(given, "--clients", 16),
            number(given, "--warm", 120),
            number(given, "--rounds", 5),
            number(given, "--slice", 10),
            words(taken(given, "--jvm", "")),
            taken(given, "--jar", ""));
    if (!given.isEmpty() || arguments.length % 2 != 0) {
      throw new IllegalArgumentException("unknown: " + given.keySet() + ", see performance.md");
    }
    return options;
  }

  /** One large size is seen growing from small ones; several are taken as they are named. */
  private static List<Integer> sizes(String named) {
    var sizes = new ArrayList<>(Stream.of(named.split(",")).map(Integer::valueOf).toList());
    if (sizes.size() == 1 && sizes.get(0) > USUAL) {
      sizes.addAll(0, List.of(SMALL, USUAL));
    }
    return List.copyOf(sizes);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static int number(Map<String, String> given, String name, int usual) {
    return Integer.parseInt(taken(given, name, Integer.toString(usual)));
  }

  private static String taken(Map<String, String> given, String name, String usual) {
    var value = given.remove(name);
    return value == null ? usual : value;
  }
}
