package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.casefile.readiness.ReadyDays;
import org.contactcenter.center.Center;
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
   * @param isReturn whether it is the leg of an exchange that brings the child back
   */
  public record Ask(
      VisitType type,
      Optional<UUID> roomId,
      Optional<Set<UUID>> supervisorIds,
      Optional<Set<UUID>> participants,
      Wishes wishes,
      boolean isReturn) {

    /** With nothing said of the people beside the family. */
    public Ask(
        VisitType type,
        Optional<UUID> roomId,
        Optional<Set<UUID>> supervisorIds,
        Optional<Set<UUID>> participants) {
      this(type, roomId, supervisorIds, participants, Wishes.NONE, false);
    }

    public static Ask any(VisitType type) {
      return any(type, Wishes.NONE);
    }

    public static Ask any(VisitType type, Wishes wishes) {
      return new Ask(type, Optional.empty(), Optional.empty(), Optional.empty(), wishes, false);
    }

    /** The same for the way back, where it is. */
    public Ask returning(boolean back) {
      return new Ask(type, roomId, supervisorIds, participants, wishes, back);
    }
  }

  /**
   * The days {@code from} to {@code until}, both included. Throws a {@link Problem} for a room or a
   * supervisor named that no visit can have. Runs in an open transaction.
   */
  public Outlook of(Scope scope, CaseFile file, Ask ask, LocalDate from, LocalDate until) {
    var known = known(scope, List.of(file), any -> ask, from, until);
    var family = known.family(file);
    var sought = known.sought(file, from);
    var words = families.interpreting(scope, family, sought.demand(), ask.wishes(), from);
    var survey = surveys.of(scope, sought, words.with(family.withCase()), from, until);
    return known.outlook(file, sought, survey, words);
  }

  /**
   * The same for many cases, by case: the house is looked over once for all of them, and the number
   * of statements does not grow with them; only whether a case is ready is asked one by one, and
   * not before somebody wants to know.
   *
   * @param asks what is looked for of each, without anybody to interpret
   */
  public Map<UUID, Outlook> of(
      Scope scope,
      Collection<CaseFile> files,
      Function<CaseFile, Ask> asks,
      LocalDate from,
      LocalDate until) {
    var known = known(scope, files, asks, from, until);
    var everybody =
        known.families().values().stream()
            .flatMap(family -> family.withCase().stream())
            .collect(toSet());
    var premises = surveys.of(scope, everybody, from, until);
    return files.stream()
        .collect(
            toMap(
                CaseFile::id,
                file -> {
                  var sought = known.sought(file, from);
                  return known.outlook(file, sought, premises.survey(sought), Interpreting.NOBODY);
                }));
  }

  private Known known(
      Scope scope,
      Collection<CaseFile> files,
      Function<CaseFile, Ask> asks,
      LocalDate from,
      LocalDate until) {
    var ids = files.stream().map(CaseFile::id).toList();
    var people = families.of(scope, ids);
    var children =
        people.values().stream()
            .flatMap(family -> family.children(from, Optional.empty()).stream())
            .collect(toSet());
    return new Known(
        surveys.center(scope),
        people,
        families.demands(scope, files, asks),
        families.languages(scope, children),
        rules.during(scope, ids, from, until),
        readiness.days(scope, files),
        asks,
        time.exactly());
  }

  /** What is known of all of the families, whatever the house is like. */
  private record Known(
      Center center,
      Map<UUID, Family> families,
      Map<UUID, Demand> demands,
      Map<UUID, List<String>> languages,
      Map<UUID, VisitRule> rules,
      Map<UUID, ReadyDays> ready,
      Function<CaseFile, Ask> asks,
      Instant now) {

    Family family(CaseFile file) {
      return of(families, file);
    }

    Sought sought(CaseFile file, LocalDate day) {
      var ask = asks.apply(file);
      return new Sought(
          ask.type(),
          ask.roomId(),
          ask.supervisorIds(),
          family(file).children(day, ask.participants()).stream()
              .flatMap(child -> languages.getOrDefault(child, List.of()).stream())
              .collect(toSet()),
          of(demands, file),
          ask.isReturn());
    }

    Outlook outlook(CaseFile file, Sought sought, Survey survey, Interpreting interpreting) {
      var staffed = new Attendants(survey.house(), sought.supervisorIds().isPresent());
      var open = new OpenHouse(survey.house(), now);
      return new Outlook(
          center,
          family(file),
          sought.isReturn() ? family(file).doors().returning() : family(file).doors(),
          survey,
          VisitRule.all(List.of(open, staffed, interpreting, of(rules, file))),
          of(ready, file),
          sought,
          interpreting,
          List.of());
    }

    private static <T> T of(Map<UUID, T> all, CaseFile file) {
      return Objects.requireNonNull(all.get(file.id()), "asked about it");
    }
  }
}
