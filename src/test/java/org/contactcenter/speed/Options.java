package org.contactcenter.speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a run is to do.
 *
 * @param sizes of the databases, one after the other
 * @param centers at most, among which cases and clients are spread
 * @param clients who ask at once, and as many connections of the rival; at most as many as rooms
 * @param warm seconds of mixed load before anything is measured
 * @param rounds how often each slice is repeated
 * @param slice seconds of one operation on one side
 * @param jvm options of the service's Java, as README.md names them for real use
 * @param jar of the service; empty for the classes that this program runs with
 * @param only what is measured, in this order
 */
record Options(
    List<Size> sizes,
    int centers,
    int clients,
    int warm,
    int rounds,
    int slice,
    List<String> jvm,
    String jar,
    List<Operation> only) {
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
    var centers = number(given, "--centers", 10);
    var clients = number(given, "--clients", 16);
    var cases = cases(taken(given, "--cases", Integer.toString(USUAL)));
    var visits = numbers(taken(given, "--visits", "10"));
    var options =
        new Options(
            IntStream.range(0, cases.size())
                .mapToObj(
                    at ->
                        Size.of(
                            cases.get(at),
                            visits.get(Math.min(at, visits.size() - 1)),
                            clients,
                            centers))
                .toList(),
            centers,
            clients,
            number(given, "--warm", 120),
            number(given, "--rounds", 5),
            number(given, "--slice", 10),
            words(taken(given, "--jvm", "")),
            taken(given, "--jar", ""),
            operations(taken(given, "--only", "")));
    if (!given.isEmpty() || arguments.length % 2 != 0) {
      throw new IllegalArgumentException("unknown: " + given.keySet() + ", see performance.md");
    }
    return options;
  }

  /** One large size is seen growing from small ones; several are taken as they are named. */
  private static List<Integer> cases(String named) {
    var cases = numbers(named);
    return cases.size() == 1 && cases.get(0) > USUAL ? List.of(SMALL, USUAL, cases.get(0)) : cases;
  }

  private static List<Integer> numbers(String named) {
    return Stream.of(named.split(",")).map(Integer::valueOf).toList();
  }

  private static List<Operation> operations(String named) {
    return named.isEmpty()
        ? List.of(Operation.values())
        : Stream.of(named.split(",")).map(Operation::valueOf).toList();
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
