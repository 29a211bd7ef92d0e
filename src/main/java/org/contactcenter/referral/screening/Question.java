package org.contactcenter.referral.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.referral.Screening;

/**
 * What is asked of a family, and what can be answered.
 *
 * @param code such as VIOLENCE; unique in its questionnaire
 */
public record Question(String code, Wording text, List<Choice> options) {

  public Question {
    options = List.copyOf(options);
  }

  /**
   * A possible answer, and the risk that it stands for.
   *
   * @param underInvestigation whether it says that sexual abuse of the child is being investigated
   */
  public record Choice(
      String code, Wording text, Screening.Level level, boolean underInvestigation) {}

  Optional<Choice> option(String option) {
    return options.stream().filter(choice -> choice.code().equals(option)).findFirst();
  }

  /** All that a person reads of it. */
  Stream<Wording> texts() {
    return Stream.concat(Stream.of(text), options.stream().map(Choice::text));
  }
}
