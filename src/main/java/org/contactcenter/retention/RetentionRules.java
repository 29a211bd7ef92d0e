package org.contactcenter.retention;

import java.util.Optional;

/**
 * For how many years a center keeps what; what it has not set is kept without end.
 *
 * @param caseYears a case, from its closure
 * @param seriousIncidentYears a case with a serious or critical incident, from its closure; never
 *     shorter than {@code caseYears}
 * @param referralYears a referral that was declined or withdrawn, from that decision
 * @param version 0 as long as none were ever set
 */
public record RetentionRules(
    Optional<Integer> caseYears,
    Optional<Integer> seriousIncidentYears,
    Optional<Integer> referralYears,
    int version) {

  static final RetentionRules NONE =
      new RetentionRules(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  /** How long a case is kept; empty where it is kept without end. */
  Optional<Term> ofCase(boolean serious) {
    if (!serious) {
      return caseYears.map(years -> new Term(Rule.CASE, years));
    }
    return seriousIncidentYears.flatMap(
        years -> caseYears.map(least -> new Term(Rule.SERIOUS_INCIDENT, Math.max(years, least))));
  }

  Optional<Term> ofReferral() {
    return referralYears.map(years -> new Term(Rule.REFERRAL, years));
  }

  RetentionRules nextVersion() {
    return new RetentionRules(caseYears, seriousIncidentYears, referralYears, version + 1);
  }

  /** Which of the rules says how long. */
  public enum Rule {
    CASE,
    SERIOUS_INCIDENT,
    REFERRAL
  }

  /** A rule and its years. */
  record Term(Rule rule, int years) {}
}
