package org.contactcenter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.Identified;
import org.contactcenter.referral.screening.Questionnaire;
import org.contactcenter.referral.screening.Reply;
import org.contactcenter.referral.screening.Score;
import org.contactcenter.referral.screening.Score.ReasonView;

/**
 * A judgement of risk as it leaves, to staff alone.
 *
 * @param proposed the level that the answers came to, and {@code reasons} those that made it
 */
public record ScreeningView(
    UUID id,
    Optional<UUID> caseId,
    Screening.Level level,
    List<String> factors,
    Screening.Decision decision,
    boolean oneToOne,
    Optional<String> notes,
    Optional<UUID> questionnaireId,
    List<Reply> answers,
    Optional<Screening.Level> proposed,
    List<ReasonView> reasons,
    boolean underInvestigation,
    boolean orderSaysOtherwise,
    UUID decidedBy,
    Instant decidedAt)
    implements Identified {

  static ScreeningView of(
      Screening screening, Map<UUID, Questionnaire> questionnaires, Language language) {
    var grounds = screening.grounds();
    return new ScreeningView(
        screening.id(),
        screening.caseId(),
        screening.level(),
        screening.factors(),
        screening.decision(),
        screening.oneToOne(),
        screening.notes(),
        grounds.questionnaireId(),
        grounds.answers(),
        grounds.proposed(),
        reasons(grounds, questionnaires, language),
        grounds.underInvestigation(),
        grounds.orderSaysOtherwise(),
        screening.decidedBy(),
        screening.decidedAt());
  }

  private static List<ReasonView> reasons(
      Screening.Grounds grounds, Map<UUID, Questionnaire> questionnaires, Language language) {
    return grounds
        .questionnaireId()
        .flatMap(id -> Optional.ofNullable(questionnaires.get(id)))
        .map(asked -> Score.told(asked.reasons(grounds.answers()), language))
        .orElse(List.of());
  }
}
