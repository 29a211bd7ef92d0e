package org.contactcenter.casefile.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem.Violation;

/**
 * One condition on a checklist: what still stands between a case and its first visit, or its
 * closure.
 *
 * @param code of the condition, such as AGREEMENT
 * @param personId whom it concerns, where it is asked of each person
 * @param messages the bundle that holds its sentence
 * @param key of its sentences in the bundle: {@code violation.<key>-met} and {@code
 *     violation.<key>-unmet}, so that a refusal can name the condition as well; it begins with
 *     {@code readiness-} or {@code closure-}
 */
public record CheckItem(
    String code,
    boolean met,
    Optional<UUID> personId,
    Messages messages,
    String key,
    List<Object> args) {

  public CheckItem {
    args = List.copyOf(args);
    if (!key.startsWith("readiness-") && !key.startsWith("closure-")) {
      throw new IllegalArgumentException("a condition of what: " + key);
    }
  }

  /** A condition of the case as a whole. */
  public static CheckItem of(
      String code, boolean met, Messages messages, String key, Object... args) {
    return new CheckItem(code, met, Optional.empty(), messages, key, List.of(args));
  }

  /** A condition that one person of the case has to meet. */
  public static CheckItem of(
      String code, boolean met, UUID personId, Messages messages, String key) {
    return new CheckItem(code, met, Optional.of(personId), messages, key, List.of());
  }

  /** What a person reads. */
  public String detail(Language language) {
    return messages.text(language, "violation." + sentence(), args.toArray());
  }

  /** The same as part of a refusal. */
  Violation violation() {
    return new Violation(code, sentence(), args);
  }

  private String sentence() {
    return key + (met ? "-met" : "-unmet");
  }
}
