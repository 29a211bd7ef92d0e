package org.contactcenter.visit.slot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.center.Center;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.slot.SlotSearch.Wish;
import org.contactcenter.visit.timetable.DoorRules;

/** Where there is room for a visit of a case. */
public final class Slots {
  private static final int DAYS_AT_MOST = 92;

  private final Cases cases;
  private final Readiness readiness;
  private final Families families;
  private final Surveys surveys;
  private final CaseTime time;

  public Slots(
      Cases cases, Readiness readiness, Families families, Surveys surveys, CaseTime time) {
    this.cases = cases;
    this.readiness = readiness;
    this.families = families;
    this.surveys = surveys;
    this.time = time;
  }

  /** What is looked for, on the days {@code from} to {@code to}, both included. */
  record Query(UUID caseId, VisitType type, Duration length, LocalDate from, LocalDate to) {
    Query {
      if (to.isBefore(from)) {
        throw Problem.field("to", "ends-before-it-begins");
      }
      if (ChronoUnit.DAYS.between(from, to) >= DAYS_AT_MOST) {
        throw Problem.field("to", "too-many-days", DAYS_AT_MOST);
      }
    }

    Sought sought(Set<String> languages) {
      return new Sought(type, Optional.empty(), Optional.empty(), languages);
    }

    Stream<LocalDate> days() {
      return from.datesUntil(to.plusDays(1));
    }
  }

  /** A slot, with the doors told by the roles of those who pass them. */
  record Offer(Slot slot, List<DoorView> doors) {}

  /** The day on which a center's staff look for slots when they name none. */
  LocalDate today(Scope scope) {
    return time.today(scope);
  }

  /**
   * The best slots for the whole family. Throws the {@link Problem} that booking would, where the
   * case is not active.
   */
  List<Offer> find(User user, Query query, int limit) {
    return cases.reading(
        user,
        query.caseId(),
        file -> {
          file.requireActive();
          var center = surveys.center(user.scope());
          var family = families.of(user.scope(), file.id());
          var survey = survey(user.scope(), query, family);
          var ready = readyOn(user.scope(), file);
          return query
              .days()
              .flatMap(day -> on(day, query, center, family, survey))
              .sorted(Slot.BEST_FIRST)
              .filter(slot -> ready.test(center.dayOf(slot.timetable().visit().start())))
              .limit(limit)
              .map(slot -> offer(slot, center, family))
              .toList();
        });
  }

  private Survey survey(Scope scope, Query query, Family family) {
    var languages = families.languages(scope, family.children(query.from()));
    return surveys.of(scope, query.sought(languages), family.withCase(), query.from(), query.to());
  }

  private Stream<Slot> on(LocalDate day, Query query, Center center, Family family, Survey survey) {
    return family.everybodyOn(day, center.settings().visitorsAtMost()).stream()
        .map(
            party -> new Wish(query.type(), query.length(), DoorRules.of(center.settings()), party))
        .map(wish -> new SlotSearch(wish, survey.house(), survey.occupancy()))
        .flatMap(search -> search.on(day, time.exactly()));
  }

  /** Asks once for each day. */
  private Predicate<LocalDate> readyOn(Scope scope, CaseFile file) {
    var known = new HashMap<LocalDate, Boolean>();
    return day -> known.computeIfAbsent(day, each -> readiness.of(scope, file, each).ready());
  }

  private static Offer offer(Slot slot, Center center, Family family) {
    var timetable = slot.timetable();
    var people = family.on(center.dayOf(timetable.visit().start()));
    var visitors =
        people.stream()
            .filter(each -> each.role().isVisitingSide())
            .map(each -> each.personId())
            .toList();
    return new Offer(slot, DoorView.of(timetable, people, visitors));
  }
}
