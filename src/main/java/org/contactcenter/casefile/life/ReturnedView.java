package org.contactcenter.casefile.life;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.suspension.Returned;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.contactcenter.hit.VisitHit.Place;

/**
 * What became of a visit that a pause had cancelled, as it leaves: where it was, and either where
 * it is again or what is in the way.
 */
record ReturnedView(
    UUID visitId,
    @JsonUnwrapped Place was,
    Returned.Outcome outcome,
    Optional<UUID> newVisitId,
    Optional<Place> to,
    List<Reason> reasons) {
  private static final ProblemMessages MESSAGES = new ProblemMessages();

  /**
   * What is in the way: a kind of thing, never whose.
   *
   * @param field of a booking that would have to change
   */
  record Reason(String field, String code, String message) {
    static Reason of(Violation violation, Language language) {
      var message =
          MESSAGES
              .text(language, "violation." + violation.code(), violation.args())
              .or(() -> MESSAGES.text(language, violation.code() + ".detail", violation.args()))
              .orElse(violation.code());
      return new Reason(violation.field(), violation.code(), message);
    }
  }

  static List<ReturnedView> of(List<Returned> returned, Optional<String> acceptLanguage) {
    var language = acceptLanguage.flatMap(Language::negotiate).orElse(Language.EN);
    return returned.stream().map(each -> of(each, language)).toList();
  }

  private static ReturnedView of(Returned returned, Language language) {
    return new ReturnedView(
        returned.visitId(),
        returned.was(),
        returned.outcome(),
        returned.again(),
        returned.to(),
        returned.reasons().stream().map(reason -> Reason.of(reason, language)).toList());
  }
}
