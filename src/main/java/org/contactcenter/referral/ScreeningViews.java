package org.contactcenter.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.screening.Questionnaires;

/** Puts beside judgements what their answers meant, in the reader's language. */
public final class ScreeningViews {
  private final Questionnaires questionnaires;

  ScreeningViews(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /**
   * In the language that an {@code Accept-Language} header asks for; English where it names none.
   */
  public List<ScreeningView> of(
      Scope scope, List<Screening> screenings, Optional<String> accepted) {
    var language = accepted.flatMap(Language::negotiate).orElse(Language.EN);
    var ids =
        screenings.stream()
            .flatMap(screening -> screening.grounds().questionnaireId().stream())
            .collect(Collectors.toSet());
    var asked = questionnaires.all(scope, ids);
    return screenings.stream()
        .map(screening -> ScreeningView.of(screening, asked, language))
        .toList();
  }

  public ScreeningView of(Scope scope, Screening screening, Optional<String> accepted) {
    return of(scope, List.of(screening), accepted).get(0);
  }
}
