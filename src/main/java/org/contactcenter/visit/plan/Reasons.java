package org.contactcenter.visit.plan;

import java.util.List;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.contactcenter.visit.rule.Objection;

/**
 * Tells what is in the way in the caller's language, by the sentences that a refusal would have.
 */
record Reasons(Language language, ProblemMessages messages) {

  /**
   * One reason.
   *
   * @param field of the plan that would have to change
   * @param code such as {@code room-taken}
   * @param message what a person reads
   */
  record View(String field, String code, String message) {}

  List<View> of(List<Objection> reasons) {
    return reasons.stream()
        .map(reason -> new View(reason.field(), reason.code(), sentence(reason)))
        .toList();
  }

  private String sentence(Objection reason) {
    return messages
        .text(language, "violation." + reason.code(), reason.args())
        .or(() -> messages.text(language, reason.code() + ".detail", reason.args()))
        .orElseGet(reason::code);
  }
}
