package org.contactcenter.visit.booking;

import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.slot.Surveys;
import org.contactcenter.visit.timetable.DoorRules;

/** The rules of a visit, each with a refusal of its own. Asked under the lock of the case. */
public final class Planning {
  private final Readiness readiness;
  private final Families families;
  private final Surveys surveys;
  private final CaseTime time;

  public Planning(Readiness readiness, Families families, Surveys surveys, CaseTime time) {
    this.readiness = readiness;
    this.families = families;
    this.surveys = surveys;
    this.time = time;
  }

  /**
   * Throws a {@link Problem}: {@code in-the-past}; what {@link Readiness#require} has to say of the
   * case; of its people; {@code room-…} and {@code …supervisor…}; when the house is closed.
   */
  Plan plan(User user, Wanted wanted) {
    var scope = user.scope();
    var now = time.exactly();
    if (wanted.startsAt().isBefore(now)) {
      throw Problem.rule("in-the-past");
    }
    var center = surveys.center(scope);
    var day = center.dayOf(wanted.startsAt());
    readiness.require(user, wanted.caseId(), day);
    var family = families.of(scope, wanted.caseId());
    var party = family.on(day, wanted.participants(), center.settings().visitorsAtMost());
    var sought = wanted.sought(families.languages(scope, party.children()));
    var survey = surveys.of(scope, sought, family.withCase(), day, day);
    var rules = DoorRules.of(center.settings());
    var plan = new Plan(wanted, wanted.time(), party, rules, survey, time.now());
    survey.house().hours().require(plan.timetable());
    requireSomewhere(plan);
    return plan;
  }

  private static void requireSomewhere(Plan plan) {
    var house = plan.survey().house();
    if (plan.wanted().type().inHouse() && house.rooms().isEmpty()) {
      throw Problem.rule("no-room-in-use");
    }
    if (house.teams().stream().noneMatch(team -> team.isAtWork(plan.time()))) {
      throw Problem.rule(whyNobodyIsAtWork(plan));
    }
  }

  private static String whyNobodyIsAtWork(Plan plan) {
    if (plan.wanted().supervisorIds().isEmpty()) {
      return "nobody-at-work";
    }
    var absent = plan.survey().house().teams().stream().anyMatch(team -> team.isAway(plan.time()));
    return absent ? "supervisor-absent" : "supervisor-not-at-work";
  }
}
