package org.contactcenter.referral.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.referral.Screening.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireTest {
  private static final Questionnaire FIRST = FirstQuestionnaire.IT;

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFirstOneIsWordedInEachLanguage(Language language) {
    assertThat(FIRST.questions().stream().flatMap(Question::texts))
        .hasSizeGreaterThan(40)
        .allMatch(text -> text.isIn(language));
    var asked = FIRST.questions().stream().map(each -> each.text().in(language)).toList();
    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void theFirstOneAsksForAllFactors() {
    assertThat(FIRST.questions())
        .extracting(Question::code)
        .containsExactly(
            "VIOLENCE",
            "CHILD_HURT",
            "ORDERS",
            "SEXUAL_ABUSE",
            "ALLEGATIONS",
            "ABDUCTION",
            "SUBSTANCE",
            "MENTAL_HEALTH",
            "WEAPONS",
            "STAFF_THREATS",
            "CHILD_WISHES");
  }

  @Test
  void everyQuestionCanBeAnsweredWithoutRiskAndWithIt() {
    assertThat(FIRST.questions())
        .allSatisfy(
            question ->
                assertThat(question.options().stream().map(Question.Choice::level))
                    .contains(Level.GREEN, Level.RED));
  }

  @ParameterizedTest
  @CsvSource({
    "'', GREEN",
    "VIOLENCE PAST, AMBER",
    "VIOLENCE PAST WEAPONS ACCESS ORDERS IN_FORCE, AMBER",
    "VIOLENCE PAST WEAPONS ACCESS ORDERS IN_FORCE ABDUCTION FEARED, RED",
    "WEAPONS USED, RED"
  })
  void theGravestAnswerCountsAndManyOfAmberMakeRed(String differing, Level level) {
    assertThat(FIRST.score(answers(differing)).level()).isEqualTo(level);
  }

  @Test
  void theReasonsAreTheAnswersThatSpeakOfRiskTheGravestFirst() {
    var score = FIRST.score(answers("VIOLENCE PAST WEAPONS USED"));

    assertThat(score.told(Language.EN))
        .extracting(Score.ReasonView::text)
        .containsExactly(
            "Does any of the adults have access to weapons?"
                + " Yes, and has threatened with or used one",
            "Has there been violence between the adults? Yes, more than a year ago");
  }

  @ParameterizedTest
  @CsvSource({"UNDER_INVESTIGATION, true", "NOT_CONFIRMED, false", "CONFIRMED, false"})
  void onlyAnOpenInvestigationOfSexualAbuseIsOne(String state, boolean open) {
    assertThat(FIRST.score(answers("SEXUAL_ABUSE " + state)).underInvestigation()).isEqualTo(open);
    assertThat(FIRST.score(answers("ALLEGATIONS UNDER_INVESTIGATION")).underInvestigation())
        .isFalse();
  }

  @Test
  void whatDoesNotFitIsNamed() {
    var replies = new ArrayList<>(answers(""));
    replies.removeIf(reply -> reply.question().equals("WEAPONS"));
    replies.add(new Reply("VIOLENCE", "NONE"));
    replies.add(new Reply("HOROSCOPE", "NONE"));
    replies.replaceAll(
        reply -> reply.question().equals("ORDERS") ? new Reply("ORDERS", "MAYBE") : reply);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> FIRST.score(replies))
        .asInstanceOf(type(Problem.class))
        .extracting(problem -> Set.copyOf(problem.violations()))
        .isEqualTo(
            Set.of(
                new Violation("answers", "unknown-question", List.of()),
                new Violation("answers.ORDERS", "unknown-answer", List.of()),
                new Violation("answers.VIOLENCE", "answered-twice", List.of()),
                new Violation("answers.WEAPONS", "not-answered", List.of())));
  }

  /** Answers without any risk, but for those named: a question and its answer, and so on. */
  private static List<Reply> answers(String differing) {
    var words = differing.isBlank() ? List.<String>of() : List.of(differing.split(" "));
    return FIRST.questions().stream()
        .map(
            question ->
                words.contains(question.code())
                    ? new Reply(question.code(), words.get(words.indexOf(question.code()) + 1))
                    : new Reply(question.code(), harmless(question)))
        .toList();
  }

  private static String harmless(Question question) {
    return Stream.of(question.options().get(0))
        .filter(choice -> choice.level() == Level.GREEN)
        .map(Question.Choice::code)
        .findFirst()
        .orElseThrow();
  }
}
