package org.contactcenter.core;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A refusal that the caller can act on. The {@code code} ends up in the problem document's {@code
 * type}, and names the sentences {@code <code>.title} and {@code <code>.detail} of the message
 * bundles; {@code args} fill the sentence. Never put a person's datum into the arguments.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is, and so its HTTP status. */
  public enum Kind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ABSENT(404),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    RULE_BROKEN(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    BUSY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  /** One field that breaks a rule; {@code code} names its sentence in the message bundles. */
  public record Violation(String field, String code, List<Object> args) {
    public Violation {
      args = List.copyOf(args);
    }

    /** The same of a field that lies in another. */
    public Violation within(String outer) {
      return new Violation(outer + "." + field, code, args);
    }
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> args;
  private final transient List<Violation> violations;
  private final int retryAfterSeconds;
  private transient Map<String, Object> extensions = Map.of();

  private Problem(
      Kind kind,
      String code,
      List<Object> args,
      List<Violation> violations,
      int retryAfterSeconds) {
    super(code + (args.isEmpty() ? "" : " " + args));
    this.kind = kind;
    this.code = code;
    this.args = List.copyOf(args);
    this.violations = List.copyOf(violations);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Well-formed, but against a rule of the house: 422. */
  public static Problem rule(String code, Object... args) {
    return new Problem(Kind.RULE_BROKEN, code, List.of(args), List.of(), 0);
  }

  /** The same, with the fields that would have to change. */
  public static Problem rule(String code, List<Object> args, List<Violation> violations) {
    return new Problem(Kind.RULE_BROKEN, code, args, violations, 0);
  }

  /** One field is against a rule: 422 with a violation that names it. */
  public static Problem field(String field, String code, Object... args) {
    return new Problem(
        Kind.RULE_BROKEN,
        "invalid",
        List.of(),
        List.of(new Violation(field, code, List.of(args))),
        0);
  }

  /** Several things are against one rule: 422 with a violation that names each. */
  public static Problem rules(String code, List<Violation> violations) {
    return new Problem(Kind.RULE_BROKEN, code, List.of(), violations, 0);
  }

  /** Absent, or not visible to the caller: 404, the same for both. */
  public static Problem absent(String thing, UUID id) {
    return new Problem(Kind.ABSENT, "absent", List.of(thing, id), List.of(), 0);
  }

  /** In conflict with another record, such as a place taken: 409. */
  public static Problem conflict(String code, Object... args) {
    return new Problem(Kind.CONFLICT, code, List.of(args), List.of(), 0);
  }

  /** In conflict with other records, of which the violations say what they are in the way of. */
  public static Problem conflicts(String code, List<Violation> violations) {
    return new Problem(Kind.CONFLICT, code, List.of(), violations, 0);
  }

  /** The record moved on since it was read: 409. */
  public static Problem stale(String thing, UUID id) {
    return conflict("stale", thing, id);
  }

  /** The {@code If-Match} of the caller names another version: 412. */
  public static Problem versionMismatch() {
    return new Problem(Kind.PRECONDITION_FAILED, "version-mismatch", List.of(), List.of(), 0);
  }

  /** The service is under contention; the caller may try again after a second: 503. */
  public static Problem busy() {
    return new Problem(Kind.BUSY, "busy", List.of(), List.of(), 1);
  }

  /** Too many tries: 429, with the seconds to wait. */
  public static Problem tooMany(int retryAfterSeconds) {
    return new Problem(
        Kind.TOO_MANY, "too-many", List.of(retryAfterSeconds), List.of(), retryAfterSeconds);
  }

  /** Any other kind. */
  public static Problem of(Kind kind, String code, Object... args) {
    return new Problem(kind, code, List.of(args), List.of(), 0);
  }

  /** The same with one more member of the answer's body, which the caller may read. */
  public Problem with(String member, Object value) {
    var more = new Problem(kind, code, args, violations, retryAfterSeconds);
    more.extensions = Map.of(member, value);
    return more;
  }

  /** The same where all of it is about one field of a larger request. */
  public Problem about(String field) {
    var parts =
        violations.isEmpty() ? List.of(new Violation(field, code, args)) : List.copyOf(violations);
    var moved = parts.stream().map(part -> new Violation(field, part.code(), part.args())).toList();
    var about = new Problem(kind, code, args, moved, retryAfterSeconds);
    about.extensions = extensions;
    return about;
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args;
  }

  public List<Violation> violations() {
    return violations;
  }

  /** Further members of the answer's body, by name. */
  public Map<String, Object> extensions() {
    return extensions;
  }

  /** Seconds until another try makes sense; 0 when there is nothing to say. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
