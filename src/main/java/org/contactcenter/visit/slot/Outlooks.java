package org.contactcenter.visit.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.RuleSources;
import org.contactcenter.visit.rule.VisitRule;

/** Looks ahead for families, in a number of statements that does not grow with the days. */
public final class Outlooks {
  private final Readiness readiness;
  private final Families families;
  private final Surveys surveys;
  private final RuleSources rules;
  private final CaseTime time;

  public Outlooks(
      Readiness readiness, Families families, Surveys surveys, RuleSources rules, CaseTime time) {
    this.readiness = readiness;
    this.families = families;
    this.surveys = surveys;
    this.rules = rules;
    this.time = time;
  }

  /**
   * What is looked for; what is empty, the service chooses.
   *
   * @param participants whose languages count; all children where empty
   * @param wishes what is said of the people beside the family
   */
  public record Ask(
      VisitType type,
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Optional<Set<UUID>> participants,
      Wishes wishes) {

    /** With nothing said of the people beside the family. */
    public Ask(
        VisitType type,
        Optional<UUID> roomId,
        Optional<Set<UUID>> supervisorIds,
        Optional<Set<UUID>> participants) {
      this(type, roomId, supervisorIds, participants, Wishes.NONE);
    }

    public static Ask any(VisitType type) {
      return any(type, Wishes.NONE);
    }

    public static Ask any(VisitType type, Wishes wishes) {
      return new Ask(type, Optional.empty(), Optional.empty(), Optional.empty(), wishes);
    }
  }

  /**
   * The days {@code from} to {@code until}, both included. Throws a {@link Problem} for a room or a
   * supervisor named that no visit can have. Runs in an open transaction.
   */
  public Outlook of(Scope scope, CaseFile file, Ask ask, LocalDate from, LocalDate until) {
    var center = surveys.center(scope);
    var family = families.of(scope, file.id());
    var sought = sought(scope, file, family, ask, from);
    var interpreting = families.interpreting(scope, family, sought.demand(), ask.wishes(), from);
    var survey = surveys.of(scope, sought, interpreting.with(family.withCase()), from, until);
    var staffed = new Attendants(survey.house(), ask.supervisorIds().isPresent());
    var open = new OpenHouse(survey.house(), time.exactly());
    var asked = rules.during(scope, file.id(), from, until);
    var all = VisitRule.all(List.of(open, staffed, interpreting, asked));
    return new Outlook(
        center,
        family,
        family.doors(),
        survey,
        all,
        readiness.days(scope, file),
        sought,
        interpreting,
        List.of());
  }

  private Sought sought(Scope scope, CaseFile file, Family family, Ask ask, LocalDate from) {
    return new Sought(
        ask.type(),
        ask.roomId(),
        ask.supervisorIds(),
        languages(scope, family, ask, from),
        families.demand(scope, file, ask));
  }

  private Set<String> languages(Scope scope, Family family, Ask ask, LocalDate day) {
    return families.languages(scope, family.children(day, ask.participants()));
  }
}
