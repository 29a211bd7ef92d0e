package org.contactcenter.referral.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.Identified;
import org.contactcenter.referral.Screening;

/** A questionnaire as it leaves: each text in the reader's language, and in all it has. */
record QuestionnaireView(
    UUID id,
    int version,
    int ambersForRed,
    List<QuestionView> questions,
    Optional<UUID> madeBy,
    Optional<Instant> madeAt)
    implements Identified {

  /** One question. */
  record QuestionView(String code, String text, Wording wording, List<ChoiceView> options) {
    static QuestionView of(Question question, Language language) {
      return new QuestionView(
          question.code(),
          question.text().in(language),
          question.text(),
          question.options().stream().map(each -> ChoiceView.of(each, language)).toList());
    }
  }

  /** One of its answers. */
  record ChoiceView(
      String code,
      String text,
      Wording wording,
      Screening.Level level,
      boolean underInvestigation) {
    static ChoiceView of(Question.Choice choice, Language language) {
      return new ChoiceView(
          choice.code(),
          choice.text().in(language),
          choice.text(),
          choice.level(),
          choice.underInvestigation());
    }
  }

  static QuestionnaireView of(Questionnaire questionnaire, Language language) {
    return new QuestionnaireView(
        questionnaire.id(),
        questionnaire.version(),
        questionnaire.ambersForRed(),
        questionnaire.questions().stream().map(each -> QuestionView.of(each, language)).toList(),
        questionnaire.madeBy(),
        questionnaire.madeAt());
  }
}
