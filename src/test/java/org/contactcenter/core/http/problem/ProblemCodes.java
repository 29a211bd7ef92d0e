package org.contactcenter.core.http.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The problem codes that the sources use, found by reading the calls that make problems. */
record ProblemCodes(Set<String> titled, Set<String> violations, Set<String> unreadable) {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern CALL =
      Pattern.compile("\\b(Problem\\.(rule|conflict|of|field)|new (?:Problem\\.)?Violation)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
  private static final Pattern STATUS_PREFIX = Pattern.compile("[a-z]+-");
  private static final Pattern PLAIN_CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

  /** Where codes are made of statuses and constraints: told by {@link #ofRenderer}. */
  private static final Set<String> RENDERER =
      Set.of("Problem.java", "Constraints.java", "JsonRefusals.java");

  static ProblemCodes ofSources() throws IOException {
    var codes = new ProblemCodes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
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
    var titled = new TreeSet<>(StatusRefusals.CODES.values());
    titled.addAll(
        List.of("absent", "conflict", "stale", "version-mismatch", "invalid", "unknown-reference"));
    titled.addAll(List.of("malformed-json", "malformed-body", "malformed-field", "unknown-field"));
    titled.addAll(List.of("malformed-value", "internal", "refused", "unexplained"));
    var violations = new TreeSet<>(Constraints.CODES.values());
    violations.addAll(List.of("invalid", "malformed-field", "unknown-field"));
    for (var what : List.of("text", "items")) {
      List.of("-at-most", "-at-least", "-between").forEach(how -> violations.add(what + how));
    }
    return new ProblemCodes(titled, violations, Set.of());
  }

  private void read(String file, String source) {
    var call = CALL.matcher(source);
    while (call.find()) {
      var arguments = arguments(source, call.end());
      var kind = Optional.ofNullable(call.group(2)).orElse("violation");
      boolean second = kind.equals("of") || kind.equals("field") || kind.equals("violation");
      var found = codes(source, arguments.get(second ? 1 : 0));
      if (found.isEmpty()) {
        unreadable.add(file + ": " + call.group() + String.join(", ", arguments) + ")");
      }
      (kind.equals("field") || kind.equals("violation") ? violations : titled).addAll(found);
    }
  }

  /**
   * The codes an argument can stand for: the literals in it, or those of each status; where there
   * is none, because it is a constant, a parameter or a call, every literal of the file that looks
   * like a code.
   */
  private static List<String> codes(String source, String argument) {
    var ofStatus = literals(argument, STATUS_PREFIX);
    if (!ofStatus.isEmpty()) {
      return ofStatus.stream().flatMap(prefix -> constants(prefix).stream()).toList();
    }
    var direct = literals(argument, CODE);
    return direct.isEmpty() ? literals(source, PLAIN_CODE) : direct;
  }

  /** {@code "visit-" + …} stands for each constant of {@code VisitStatus}. */
  private static List<String> constants(String prefix) {
    var type = prefix.substring(0, 1).toUpperCase(Locale.ROOT);
    var name = type + prefix.substring(1, prefix.length() - 1) + "Status.java";
    try (Stream<Path> files = Files.walk(SOURCES)) {
      var file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
      var body = Files.readString(file).split("enum \\w+ \\{", 2)[1].split(";", 2)[0];
      return Pattern.compile("\\b[A-Z_]+\\b")
          .matcher(body)
          .results()
          .map(constant -> constant.group().toLowerCase(Locale.ROOT).replace('_', '-'))
          .map(prefix::concat)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
