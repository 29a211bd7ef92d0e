package org.contactcenter.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.CaseRegister.KnownCase;
import org.contactcenter.referral.Screening.Grounds;
import org.contactcenter.referral.Screening.Judgement;
import org.contactcenter.referral.screening.Capacity;
import org.contactcenter.referral.screening.Questionnaires;
import org.contactcenter.referral.screening.Reply;

/** The rules of a judgement of risk. */
final class Judging {
  private final Questionnaires questionnaires;
  private final Capacity capacity;
  private final CaseRegister cases;
  private final House house;

  Judging(Questionnaires questionnaires, Capacity capacity, CaseRegister cases, House house) {
    this.questionnaires = questionnaires;
    this.capacity = capacity;
    this.cases = cases;
    this.house = house;
  }

  /** What is judged: a referral, with the case it has become. */
  record Subject(
      Scope scope, Referral referral, Optional<KnownCase> known, Optional<Screening> latest) {}

  /**
   * What the judgement rests on, once it is one that may be made. Throws a {@link Problem}: {@code
   * risk-above-capacity}, {@code abuse-under-investigation}, or one that names a field.
   */
  Grounds require(Subject subject, Judgement judgement) {
    var grounds = grounds(subject, judgement);
    if (grounds.proposed().filter(level -> level.compareTo(judgement.level()) > 0).isPresent()
        && judgement.notes().isEmpty()) {
      throw Problem.field("notes", "lower-than-proposed");
    }
    if (judgement.orderSaysOtherwise() && !hasOrder(subject)) {
      throw Problem.field("orderSaysOtherwise", "no-order-in-force");
    }
    if (judgement.proceeds()) {
      requireCarried(subject.scope(), judgement.level(), grounds);
    }
    return grounds;
  }

  /** Throws a {@link Problem} where a family with that judgement cannot be received now. */
  void requireCarried(Scope scope, Screening.Level level, Grounds grounds) {
    if (!capacity.carries(scope, level)) {
      throw Problem.rule("risk-above-capacity");
    }
    if (grounds.bars()) {
      throw Problem.rule("abuse-under-investigation");
    }
  }

  boolean isCarried(Scope scope, Screening screening) {
    return capacity.carries(scope, screening.level()) && !screening.grounds().bars();
  }

  private Grounds grounds(Subject subject, Judgement judgement) {
    return judgement
        .answers()
        .map(answers -> asked(subject, judgement, answers))
        .orElseGet(
            () ->
                new Grounds(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    judgement.underInvestigation().orElseGet(() -> stillInvestigated(subject)),
                    judgement.orderSaysOtherwise()));
  }

  private Grounds asked(Subject subject, Judgement judgement, List<Reply> answers) {
    var current = questionnaires.current(subject.scope());
    if (judgement.questionnaireId().filter(id -> !id.equals(current.id())).isPresent()) {
      throw Problem.field("questionnaireId", "questionnaire-not-in-use");
    }
    var score = current.score(answers);
    return new Grounds(
        Optional.of(current.id()),
        answers,
        Optional.of(score.level()),
        score.underInvestigation() || judgement.underInvestigation().orElse(false),
        judgement.orderSaysOtherwise());
  }

  /** An investigation is not over because nobody mentions it. */
  private static boolean stillInvestigated(Subject subject) {
    return subject.latest().filter(last -> last.grounds().underInvestigation()).isPresent();
  }

  private boolean hasOrder(Subject subject) {
    var today = house.dayOf(subject.scope(), house.now());
    return subject
        .known()
        .map(known -> cases.isOrdered(subject.scope(), known.caseId()))
        .orElseGet(() -> isValid(subject.referral(), today));
  }

  private static boolean isValid(Referral referral, LocalDate day) {
    return referral
        .order()
        .filter(order -> order.validUntil().filter(day::isAfter).isEmpty())
        .isPresent();
  }
}
