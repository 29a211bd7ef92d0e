package org.contactcenter.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.screening.Reply;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * The judgement of risk, the decision, and who took it when: the signature under it.
 *
 * @param caseId the case it was judged for, where there was one already
 * @param oneToOne at visits the supervisors are there for this family alone, and hear everything
 *     (Supervised Visitation Network, standard 19.2)
 */
public record Screening(
    UUID id,
    UUID centerId,
    UUID referralId,
    Optional<UUID> caseId,
    Level level,
    List<String> factors,
    Decision decision,
    boolean oneToOne,
    Optional<String> notes,
    @Nested Grounds grounds,
    UUID decidedBy,
    Instant decidedAt) {

  /** How high the risk is. */
  public enum Level {
    GREEN,
    AMBER,
    RED
  }

  /** Whether the center can carry the risk. */
  public enum Decision {
    PROCEED,
    /** The risk is above what the center can carry: the family must be refused. */
    REFUSE
  }

  /**
   * What the judgement rests on.
   *
   * @param questionnaireId whose questions were answered; absent where none was used
   * @param proposed the level that the answers came to
   * @param underInvestigation whether sexual abuse of the child is being investigated
   * @param orderSaysOtherwise whether a court orders contact all the same
   */
  public record Grounds(
      Optional<UUID> questionnaireId,
      @Json List<Reply> answers,
      Optional<Level> proposed,
      boolean underInvestigation,
      boolean orderSaysOtherwise) {

    /** Where no question was asked. */
    public static final Grounds NONE =
        new Grounds(Optional.empty(), List.of(), Optional.empty(), false, false);

    public Grounds {
      answers = List.copyOf(answers);
    }

    /** No acceptance, and no service, until the investigation is over (SVN 19.2). */
    boolean bars() {
      return underInvestigation && !orderSaysOtherwise;
    }
  }

  public Screening {
    factors = List.copyOf(factors);
  }

  public boolean refuses() {
    return decision == Decision.REFUSE;
  }

  /**
   * What a member of staff judged; the rest is not theirs to say.
   *
   * @param questionnaireId the one in use, where absent
   * @param answers to all of its questions, where it was used
   * @param underInvestigation where the answers do not tell; as before, where nothing is said
   */
  public record Judgement(
      Level level,
      List<String> factors,
      Decision decision,
      boolean oneToOne,
      Optional<String> notes,
      Optional<UUID> questionnaireId,
      Optional<List<Reply>> answers,
      Optional<Boolean> underInvestigation,
      boolean orderSaysOtherwise) {

    /** One that rests on no questionnaire. */
    public Judgement(
        Level level,
        List<String> factors,
        Decision decision,
        boolean oneToOne,
        Optional<String> notes) {
      this(
          level,
          factors,
          decision,
          oneToOne,
          notes,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    boolean proceeds() {
      return decision == Decision.PROCEED;
    }
  }
}
