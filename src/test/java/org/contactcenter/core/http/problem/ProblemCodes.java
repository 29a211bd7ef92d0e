package org.contactcenter.core.http.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The problem codes that the sources use, found by reading the calls that make problems.
 *
 * @param told codes of whole problems
 * @param violations codes of fields
 * @param either codes that a file passes around before it makes a problem of them
 * @param unreadable calls whose code is put together at run time
 */
record ProblemCodes(
    Set<String> told, Set<String> violations, Set<String> either, Set<String> unreadable) {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?:Problem\\.(rule|conflict|of|field)|new (?:Problem\\.)?(Violation)"
              + "|(CheckItem|Objection)\\.of)"
              + "\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
  private static final Pattern PLAIN_CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
  private static final Pattern OF_STATUS = Pattern.compile("\"([a-z]+-)\"\\s*\\+\\s*name\\(\\)");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z_]+\\b");

  /** Where codes are made of statuses, constraints and checklists: told by {@link #ofRenderer}. */
  private static final Set<String> RENDERER =
      Set.of(
          "Problem.java",
          "Constraints.java",
          "JsonRefusals.java",
          "CheckItem.java",
          "Objection.java");

  static ProblemCodes ofSources() throws IOException {
    var codes =
        new ProblemCodes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!RENDERER.contains(file.getFileName().toString())) {
          codes.read(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return codes;
  }

  static ProblemCodes ofRenderer() {
    var told = new TreeSet<>(StatusRefusals.CODES.values());
    told.addAll(
        List.of("absent", "conflict", "stale", "version-mismatch", "invalid", "unknown-reference"));
    told.addAll(List.of("malformed-json", "malformed-body", "malformed-field", "unknown-field"));
    told.addAll(List.of("malformed-value", "internal", "refused", "unexplained"));
    var violations = new TreeSet<>(Constraints.CODES.values());
    violations.addAll(List.of("invalid", "malformed-field", "unknown-field"));
    for (var what : List.of("text", "items")) {
      List.of("-at-most", "-at-least", "-between").forEach(how -> violations.add(what + how));
    }
    return new ProblemCodes(told, violations, Set.of(), Set.of());
  }

  private void read(String file, String source) {
    var ofStatus = OF_STATUS.matcher(source);
    if (ofStatus.find()) {
      told.addAll(constants(ofStatus.group(1), source));
    }
    var call = CALL.matcher(source);
    while (call.find()) {
      var arguments = arguments(source, call.end());
      var kind = Stream.of(1, 2, 3).map(call::group).filter(Objects::nonNull).findFirst();
      var found = codes(kind.orElseThrow(), arguments);
      if (!found.isEmpty()) {
        kindOf(kind.get()).addAll(found);
      } else if (!either.addAll(literals(source, PLAIN_CODE)) && !isOfStatus(arguments)) {
        unreadable.add(file + ": " + call.group() + String.join(", ", arguments) + ")");
      }
    }
  }

  /** An objection becomes a problem or one of its fields. */
  private Set<String> kindOf(String kind) {
    return switch (kind) {
      case "rule", "conflict", "of" -> told;
      case "Objection" -> either;
      default -> violations;
    };
  }

  /** The codes that stand in the call itself. */
  private static List<String> codes(String kind, List<String> arguments) {
    return switch (kind) {
      case "rule", "conflict" -> literals(arguments.get(0), CODE);
      case "CheckItem" ->
          literals(String.join(",", arguments), PLAIN_CODE).stream()
              .flatMap(key -> Stream.of(key + "-met", key + "-unmet"))
              .toList();
      default -> literals(arguments.get(1), CODE);
    };
  }

  private static boolean isOfStatus(List<String> arguments) {
    return arguments.get(0).endsWith("refusal()") || arguments.get(0).contains("name()");
  }

  /** {@code "visit-" + name()} stands for each constant of the enum that says so. */
  private static List<String> constants(String prefix, String source) {
    var body =
        source.split("enum \\w+ \\{", 2)[1].split(";", 2)[0].replaceAll("(?s)/\\*.*?\\*/", "");
    return CONSTANT
        .matcher(body)
        .results()
        .map(constant -> constant.group().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(prefix::concat)
        .toList();
  }

  private static List<String> literals(String text, Pattern form) {
    return LITERAL
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(form.asMatchPredicate())
        .toList();
  }

  /** The arguments of a call, split at the commas between them. */
  private static List<String> arguments(String source, int from) {
    var arguments = new ArrayList<String>();
    int depth = 0;
    boolean quoted = false;
    int start = from;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      quoted ^= c == '"' && source.charAt(i - 1) != '\\';
      depth += quoted ? 0 : step(c);
      if (!quoted && (depth < 0 || (depth == 0 && c == ','))) {
        arguments.add(source.substring(start, i).strip());
        start = i + 1;
      }
    }
    return arguments;
  }

  private static int step(char c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }
}
