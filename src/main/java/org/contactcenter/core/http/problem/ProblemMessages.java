package org.contactcenter.core.http.problem;

import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;

/**
 * The sentences of problems, from the bundles of all features: {@code <code>.title} and {@code
 * <code>.detail}, and {@code violation.<code>} for a field. A feature adds its bundle's name here.
 */
public final class ProblemMessages {
  /** The bundles in {@code src/main/resources/messages}. */
  public static final List<String> BUNDLES =
      List.of(
          "core",
          "identity",
          "center",
          "party",
          "referral",
          "casefile",
          "consent",
          "visit",
          "hit",
          "term",
          "plan",
          "note",
          "proposal",
          "incident",
          "file",
          "notification",
          "telling",
          "report",
          "court",
          "calendar",
          "retention",
          "disclosure",
          "draft",
          "transfer");

  private final List<Messages> bundles;

  public ProblemMessages() {
    this.bundles = BUNDLES.stream().map(Messages::new).toList();
  }

  /** The sentence; empty where no bundle has the key. */
  public Optional<String> text(Language language, String key, List<Object> args) {
    return bundles.stream()
        .filter(messages -> messages.has(language, key))
        .findFirst()
        .map(messages -> messages.text(language, key, args.toArray()));
  }

  /** Whether problems of this code have a sentence of their own. */
  boolean explain(String code) {
    return bundles.stream().anyMatch(messages -> messages.has(Language.EN, code + ".title"));
  }
}
