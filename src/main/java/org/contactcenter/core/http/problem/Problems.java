package org.contactcenter.core.http.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.http.problem.ProblemDocument.FieldViolation;
import org.jspecify.annotations.Nullable;

/** Puts refusals into the caller's language. */
final class Problems {
  private final ProblemMessages messages;

  Problems(ProblemMessages messages) {
    this.messages = messages;
  }

  /** The language to answer in: English where the caller names none of ours. */
  static Language language(@Nullable String acceptLanguage) {
    return Optional.ofNullable(acceptLanguage).flatMap(Language::negotiate).orElse(Language.EN);
  }

  ProblemDocument document(Refusal refusal, Language language) {
    return new ProblemDocument(
        "urn:contact-center:problem:" + refusal.code(),
        text(language, refusal.code() + ".title", refusal.args(), "unexplained.title"),
        refusal.status(),
        Optional.of(
            text(language, refusal.code() + ".detail", refusal.args(), "unexplained.detail")),
        refusal.reference().map(reference -> "urn:uuid:" + reference),
        refusal.violations().stream().map(violation -> violation(violation, language)).toList(),
        refusal.extensions());
  }

  /** A field is told by a sentence of its own, or by that of the problem it makes. */
  private FieldViolation violation(Violation violation, Language language) {
    var own = "violation." + violation.code();
    var key =
        messages.text(language, own, violation.args()).isPresent()
            ? own
            : violation.code() + ".detail";
    return new FieldViolation(
        violation.field(), text(language, key, violation.args(), "violation.invalid"));
  }

  private String text(Language language, String key, List<Object> args, String otherwise) {
    return messages
        .text(language, key, args)
        .or(() -> messages.text(language, otherwise, List.of()))
        .orElseGet(() -> key.toLowerCase(Locale.ROOT));
  }
}
