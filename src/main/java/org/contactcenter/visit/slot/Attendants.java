package org.contactcenter.visit.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;
import org.contactcenter.visit.slot.House.Team;

/**
 * As many supervisors as are needed are at work, and have what the visit demands of them.
 *
 * @param named whether they were chosen by name
 */
record Attendants(House house, boolean named) implements VisitRule {
  private static final String FIELD = "supervisorIds";

  @Override
  public Stream<Objection> against(Attempt attempt) {
    return named
        ? house.teams().stream().flatMap(team -> againstTeam(team, attempt.time(), attempt.day()))
        : noTeam(attempt.time()).stream();
  }

  private Stream<Objection> againstTeam(Team team, Interval visit, LocalDate day) {
    var demand = house.demand();
    return Stream.of(
            tooFew(team.members().size()),
            away(team, visit),
            team.members().stream()
                .flatMap(each -> demand.against(each, day).stream())
                .map(code -> new Objection(FIELD, code, List.of())),
            demand.isUnderstoodBy(team.members())
                ? Stream.<Objection>empty()
                : Stream.of(Objection.of(FIELD, "supervisor-language")))
        .flatMap(each -> each)
        .distinct();
  }

  private Stream<Objection> tooFew(int there) {
    var needed = house.demand().supervisors();
    return there < needed
        ? Stream.of(Objection.of(FIELD, "too-few-supervisors", needed))
        : Stream.empty();
  }

  private static Stream<Objection> away(Team team, Interval visit) {
    if (team.isAway(visit)) {
      return Stream.of(Objection.of(FIELD, "supervisor-absent"));
    }
    return team.isAtWork(visit)
        ? Stream.empty()
        : Stream.of(Objection.of(FIELD, "supervisor-not-at-work"));
  }

  private Optional<Objection> noTeam(Interval visit) {
    var needed = house.demand().supervisors();
    if (House.members(house.able(visit)).limit(needed).count() == needed
        && house.able(visit).anyMatch(team -> house.demand().isUnderstoodBy(team.members()))) {
      return Optional.empty();
    }
    var atWork = house.teams().stream().filter(team -> team.isAtWork(visit)).count();
    if (atWork == 0) {
      return Optional.of(Objection.of(FIELD, "nobody-at-work"));
    }
    return Optional.of(
        atWork < needed
            ? Objection.of(FIELD, "too-few-supervisors", needed)
            : Objection.of(FIELD, "nobody-suitable"));
  }
}
