package org.contactcenter.demo;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.ReferralSource;
import org.contactcenter.referral.Screening;
import org.contactcenter.referral.VisitType;

/**
 * One family of the demonstration, as the file of families tells of it.
 *
 * @param received so many days before the loading
 * @param court the name of the court whose order it is, where it is not the first center's own
 * @param decided so many days before the loading that the outcome came about, {@code why} being the
 *     reason given
 * @param lacks what intake has not seen to yet
 */
record Family(
    String name,
    ReferralSource source,
    String language,
    int received,
    Optional<String> court,
    Optional<Order> order,
    Optional<String> agency,
    String reason,
    Optional<Priority> urgency,
    List<Someone> people,
    Wish visit,
    Optional<Danger> safety,
    Optional<Judgement> screening,
    Optional<String> worker,
    Outcome outcome,
    Optional<Integer> decided,
    Optional<String> why,
    Optional<Priority> priority,
    Optional<ClosureReason> closure,
    Optional<Return> reopened,
    List<Lack> lacks,
    Optional<Rhythm> rhythm,
    List<Happening> happenings) {

  /** How far the family has come by the day of the loading. */
  enum Outcome {
    RECEIVED,
    INCOMPLETE,
    WAITING,
    DECLINED,
    WITHDRAWN,
    INTAKE,
    ACTIVE,
    CONSENT_WITHDRAWN,
    SUSPENDED,
    CLOSED;

    /** Whether the referral has become a case. */
    boolean isCase() {
      return compareTo(INTAKE) >= 0;
    }
  }

  /** What stands between a case in intake and its first visit. */
  enum Lack {
    RESIDENT_INTERVIEW,
    VISITING_INTERVIEW,
    RESIDENT_AGREEMENT,
    VISITING_AGREEMENT,
    RESIDENT_CONSENT,
    VISITING_CONSENT
  }

  /**
   * The order, dated so many days before the referral.
   *
   * @param matter the running number of the court case, {@code number} that of the order
   * @param months how long it holds, where it has an end
   */
  record Order(
      int matter,
      int number,
      int daysBefore,
      Optional<Integer> months,
      Optional<Integer> perWeek,
      Optional<Integer> perMonth,
      List<String> authorized,
      List<String> excluded,
      Optional<String> notes) {}

  /** {@code known}: an earlier family has the same person. */
  record Someone(
      PartyRole role,
      String given,
      String family,
      Optional<Period> age,
      List<String> languages,
      Optional<String> needs,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> address,
      Optional<String> workplace,
      Optional<String> school,
      boolean confidential,
      boolean known) {

    String name() {
      return given + " " + family;
    }
  }

  /** The contact they ask for. */
  record Wish(VisitType type, Optional<String> frequency, int minutes) {}

  record Danger(
      boolean violence,
      boolean restraining,
      Optional<String> allegations,
      Optional<String> notes) {}

  record Judgement(
      Screening.Level level,
      List<String> factors,
      Optional<Screening.Decision> decision,
      Optional<String> notes) {}

  /** The case was closed, and opened again so many days before the loading. */
  record Return(int daysAgo, String why) {}

  /** Whether it is still missing. */
  boolean lacks(Lack lack) {
    return lacks.contains(lack);
  }

  List<Someone> children() {
    return people.stream().filter(person -> person.role() == PartyRole.CHILD).toList();
  }
}
