package org.contactcenter.rights;

import static org.contactcenter.rights.Sentinels.Kind.AMENDMENT;
import static org.contactcenter.rights.Sentinels.Kind.CONTACT;
import static org.contactcenter.rights.Sentinels.Kind.HOLD;
import static org.contactcenter.rights.Sentinels.Kind.INCIDENT;
import static org.contactcenter.rights.Sentinels.Kind.NAME;
import static org.contactcenter.rights.Sentinels.Kind.NEED;
import static org.contactcenter.rights.Sentinels.Kind.NOTE;
import static org.contactcenter.rights.Sentinels.Kind.ORDER;
import static org.contactcenter.rights.Sentinels.Kind.OUTCOME;
import static org.contactcenter.rights.Sentinels.Kind.REFERRAL;
import static org.contactcenter.rights.Sentinels.Kind.REPORT;
import static org.contactcenter.rights.Sentinels.Kind.SAFETY;
import static org.contactcenter.rights.Sentinels.Kind.VISIT;

import java.util.EnumSet;
import java.util.Set;
import org.contactcenter.core.Role;
import org.contactcenter.rights.Sentinels.Kind;
import org.contactcenter.rights.Sentinels.Planted;

/**
 * Who may learn which datum of the families in the glass house, written down a second time, apart
 * from the program. A word belongs to the main case of a family, or to one {@code .closed}, to one
 * that is nobody's ({@code .spare}), or to referrals that are no case ({@code .before}).
 */
final class Rights {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);
  private static final Set<Kind> ALL_OF_A_CASE = EnumSet.complementOf(EnumSet.of(HOLD));
  private static final Set<Kind> ALL_BEFORE_A_CASE =
      EnumSet.complementOf(EnumSet.of(HOLD, CONTACT));
  private static final Set<Kind> TODAYS_VISIT =
      EnumSet.of(NAME, NEED, SAFETY, VISIT, INCIDENT, AMENDMENT);
  private static final Set<Kind> A_VISIT = EnumSet.of(VISIT, INCIDENT, AMENDMENT);
  private static final Set<Kind> OF_THE_COURT = EnumSet.of(NAME, REFERRAL, ORDER, OUTCOME);

  private static final Set<Kind> IN_A_REPORT = EnumSet.of(NAME, NOTE, VISIT, INCIDENT, REPORT);

  private Rights() {}

  /**
   * Whether the user of the first center, or of the second, may read the word.
   *
   * @param second whether they are of the second center
   */
  static boolean allow(Role role, String username, boolean second, Planted planted) {
    var family = planted.family().replaceAll("\\..*", "");
    if (family.equals("foreign") != second) {
      return false;
    }
    return planted.author().equals(username)
        || kinds(role, family, planted.family()).contains(planted.kind());
  }

  /** What stands in the copy that was released to the court of a family's order. */
  static boolean isReported(boolean second, Planted planted) {
    var ofTheCourt = planted.family().equals(second ? "foreign" : "mine");
    return ofTheCourt && IN_A_REPORT.contains(planted.kind());
  }

  private static Set<Kind> kinds(Role role, String family, String part) {
    var main = part.equals(family);
    var others = family.equals("other");
    return switch (role) {
      case COORDINATOR -> ALL;
      case CASE_WORKER -> worker(part, others);
      case SUPERVISOR -> main && !others ? (family.equals("mine") ? TODAYS_VISIT : A_VISIT) : NONE;
      case FRONT_DESK -> part.equals("mine") ? EnumSet.of(NAME) : NONE;
      case COURT_LIAISON -> others ? NONE : OF_THE_COURT;
      case ADMIN, AUDITOR, NETWORK -> NONE;
    };
  }

  private static Set<Kind> worker(String part, boolean others) {
    if (part.endsWith(".before")) {
      return ALL_BEFORE_A_CASE;
    }
    return others || part.endsWith(".spare") ? NONE : ALL_OF_A_CASE;
  }
}
