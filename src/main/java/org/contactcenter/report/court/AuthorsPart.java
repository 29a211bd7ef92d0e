package org.contactcenter.report.court;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * What of a report is its author's; all else is read from the record.
 *
 * @param summary of the facts, in the author's words
 * @param answers to what the court asked
 * @param withheld signed notes that the sides do not get, for a child's or a parent's safety
 */
public record AuthorsPart(
    String introduction, String summary, @Json List<Answer> answers, List<UUID> withheld) {

  /** A question of the court's, and what is said to it; nothing as long as that is empty. */
  public record Answer(String question, String answer) {}

  public AuthorsPart {
    answers = List.copyOf(answers);
    withheld = withheld.stream().distinct().sorted().toList();
  }

  /** With these questions to be answered. */
  AuthorsPart asked(List<String> questions) {
    var open = questions.stream().map(question -> new Answer(question, "")).toList();
    return new AuthorsPart(introduction, summary, open, withheld);
  }

  /** Whether the author said anything. */
  boolean saysAnything() {
    return !introduction.isBlank()
        || !summary.isBlank()
        || answers.stream().anyMatch(each -> !each.answer().isBlank());
  }
}
