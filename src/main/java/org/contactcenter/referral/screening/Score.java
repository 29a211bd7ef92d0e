package org.contactcenter.referral.screening;

import java.util.List;
import org.contactcenter.core.Language;
import org.contactcenter.referral.Screening;

/**
 * What the answers add up to: a proposal, never the decision.
 *
 * @param reasons the answers that speak of a risk, the gravest first
 * @param underInvestigation whether sexual abuse of the child is being investigated
 */
public record Score(Screening.Level level, List<Reason> reasons, boolean underInvestigation) {

  public Score {
    reasons = List.copyOf(reasons);
  }

  /** An answer that speaks of a risk. */
  public record Reason(Question question, Question.Choice answer) {

    Screening.Level level() {
      return answer.level();
    }
  }

  /** A reason as a person reads it. */
  public record ReasonView(String question, String answer, Screening.Level level, String text) {

    static ReasonView of(Reason reason, Language language) {
      return new ReasonView(
          reason.question().code(),
          reason.answer().code(),
          reason.level(),
          reason.question().text().in(language) + " " + reason.answer().text().in(language));
    }
  }

  List<ReasonView> told(Language language) {
    return told(reasons, language);
  }

  /** The reasons in that language. */
  public static List<ReasonView> told(List<Reason> reasons, Language language) {
    return reasons.stream().map(reason -> ReasonView.of(reason, language)).toList();
  }
}
