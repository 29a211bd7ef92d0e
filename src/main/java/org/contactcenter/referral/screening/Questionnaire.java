package org.contactcenter.referral.screening;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.referral.Screening;
import org.contactcenter.referral.screening.Score.Reason;
import org.jdbi.v3.json.Json;

/**
 * The questions by which a center judges the risk of a family. A version is never changed, for
 * screenings rest on it.
 *
 * @param version 1 is the one that every center begins with; its own count from 2
 * @param ambersForRed so many answers of AMBER weigh as much as one of RED
 * @param madeBy nobody of the center's for the one that it begins with
 */
public record Questionnaire(
    UUID id,
    int version,
    int ambersForRed,
    @Json List<Question> questions,
    Optional<UUID> madeBy,
    Optional<Instant> madeAt) {

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /**
   * What the answers propose: the gravest of them, and RED for many of AMBER. Throws a {@link
   * Problem} that names each question that is unknown, answered twice, not at all, or by what is
   * none of its answers.
   */
  public Score score(List<Reply> replies) {
    var wrong = Stream.concat(misfits(replies), unanswered(replies)).toList();
    if (!wrong.isEmpty()) {
      throw Problem.rules("answers-do-not-fit", wrong);
    }
    var reasons = reasons(replies);
    var gravest = reasons.stream().map(Reason::level).findFirst().orElse(Screening.Level.GREEN);
    var ambers = reasons.stream().filter(Questionnaire::isAmber).count();
    var level = ambers >= ambersForRed ? Screening.Level.RED : gravest;
    return new Score(level, reasons, isUnderInvestigation(replies));
  }

  /** Those of the answers that speak of a risk, the gravest first. */
  public List<Reason> reasons(List<Reply> replies) {
    return answers(replies)
        .filter(reason -> reason.level() != Screening.Level.GREEN)
        .sorted(Comparator.comparing(Reason::level).reversed())
        .toList();
  }

  private boolean isUnderInvestigation(List<Reply> replies) {
    return answers(replies).anyMatch(reason -> reason.answer().underInvestigation());
  }

  private Stream<Reason> answers(List<Reply> replies) {
    return replies.stream()
        .flatMap(
            reply ->
                question(reply.question()).stream()
                    .flatMap(
                        question ->
                            question.option(reply.option()).stream()
                                .map(answer -> new Reason(question, answer))));
  }

  private Stream<Violation> misfits(List<Reply> replies) {
    Map<String, Long> times = replies.stream().collect(groupingBy(Reply::question, counting()));
    return replies.stream()
        .flatMap(reply -> misfit(reply, times.getOrDefault(reply.question(), 0L)).stream())
        .distinct();
  }

  private Optional<Violation> misfit(Reply reply, long times) {
    var field = "answers." + reply.question();
    var question = question(reply.question());
    if (question.isEmpty()) {
      return Optional.of(new Violation("answers", "unknown-question", List.of()));
    }
    if (question.flatMap(known -> known.option(reply.option())).isEmpty()) {
      return Optional.of(new Violation(field, "unknown-answer", List.of()));
    }
    return times == 1
        ? Optional.empty()
        : Optional.of(new Violation(field, "answered-twice", List.of()));
  }

  private Stream<Violation> unanswered(List<Reply> replies) {
    return questions.stream()
        .filter(question -> replies.stream().noneMatch(r -> r.question().equals(question.code())))
        .map(question -> new Violation("answers." + question.code(), "not-answered", List.of()));
  }

  private Optional<Question> question(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }

  private static boolean isAmber(Reason reason) {
    return reason.level() == Screening.Level.AMBER;
  }
}
