package org.contactcenter.visit.proposal.situation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.center.TimetableRules;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Supply;
import org.contactcenter.visit.proposal.situation.Habits.Known;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.proposal.situation.SituationDao.Custom;
import org.contactcenter.visit.slot.Outlooks;

/** Looks at what is open in a center, and at which times it could be served. */
public final class Situations {
  /** How far back it looks for what a family is used to. */
  private static final Period CUSTOM = Period.ofDays(365);

  /** More visits than this are laid on the half hours, so that the solver can follow. */
  private static final int ON_QUARTERS_AT_MOST = 60;

  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final SituationDao dao;
  private final CaseParts cases;
  private final Outlooks outlooks;
  private final ClaimBook claims;
  private final TimetableRules rules;

  public Situations(CaseParts cases, Outlooks outlooks, ClaimBook claims, TimetableRules rules) {
    this.dao = cases.ground().jdbi().onDemand(SituationDao.class);
    this.cases = cases;
    this.outlooks = outlooks;
    this.claims = claims;
    this.rules = rules;
  }

  /**
   * The situation of all active cases in those weeks.
   *
   * @param mayMove whether agreed visits may move that nobody has confirmed and that are not near
   */
  public Situation of(Scope scope, Weeks weeks, boolean mayMove) {
    return cases
        .ground()
        .transactions()
        .in(
            scope,
            () -> {
              var families = families(scope, weeks);
              return families.isEmpty()
                  ? new Situation(List.of(), new Supply(Map.of(), QUARTER, QUARTER, Map.of()))
                  : situation(
                      scope, weeks, families, mayMove ? movable(scope, families) : Set.of());
            });
  }

  private List<OpenFamily> families(Scope scope, Weeks weeks) {
    var booked = booked(scope, weeks);
    var customs = customs(scope, weeks);
    return cases.cases().having(scope, CaseStatus.ACTIVE).stream()
        .map(file -> known(file, booked, customs))
        .map(known -> family(scope, weeks, known))
        .toList();
  }

  private static Known known(
      CaseFile file, Map<UUID, List<Booked>> booked, Map<UUID, Custom> customs) {
    return new Known(
        file,
        Optional.ofNullable(customs.get(file.id())),
        booked.getOrDefault(file.id(), List.of()));
  }

  private OpenFamily family(Scope scope, Weeks weeks, Known known) {
    var ask = Outlooks.Ask.any(known.type());
    var outlook = outlooks.of(scope, known.file(), ask, weeks.from(), weeks.last());
    return new OpenFamily(known, outlook, weeks);
  }

  private Situation situation(
      Scope scope, Weeks weeks, List<OpenFamily> families, Set<UUID> movable) {
    var pause = Duration.ofMinutes(rules.of(scope).breakMinutes());
    var taken = taken(scope, weeks, families, movable);
    var hours = families.get(0).outlook().survey().house().hours();
    var grid = families.size() > ON_QUARTERS_AT_MOST ? QUARTER.multipliedBy(2) : QUARTER;
    var candidates = new Candidates(hours, taken, new FreeHouse(taken, pause), grid);
    var assembly = new Assembly(weeks, families, candidates, movable);
    var places = new HashMap<UUID, Integer>();
    families.forEach(
        each -> each.choice().rooms().forEach(room -> places.put(room.roomId(), room.capacity())));
    var most = Duration.ofMinutes(rules.of(scope).supervisorMinutesPerDay());
    return new Situation(assembly.demands(), new Supply(places, pause, most, assembly.work()));
  }

  private Occupancy taken(Scope scope, Weeks weeks, List<OpenFamily> families, Set<UUID> movable) {
    return claims.between(
        scope,
        cases.time().startOf(scope, weeks.from()),
        cases.time().startOf(scope, weeks.last().plusDays(1)),
        families.stream().flatMap(OpenFamily::resources).collect(toSet()),
        movable);
  }

  private Set<UUID> movable(Scope scope, List<OpenFamily> families) {
    var now = cases.time().exactly();
    var booked = families.stream().flatMap(family -> family.known().booked().stream()).toList();
    var figures = rules.of(scope);
    var ease =
        new AtEase(
            Duration.ofMinutes(figures.breakMinutes()),
            Duration.ofMinutes(figures.supervisorMinutesPerDay()));
    var atEase = ease.of(booked, families.get(0)::dayOf);
    return families.stream()
        .flatMap(family -> family.movable(now))
        .filter(atEase::contains)
        .collect(toSet());
  }

  private Map<UUID, List<Booked>> booked(Scope scope, Weeks weeks) {
    var from = cases.time().startOf(scope, weeks.from().withDayOfMonth(1));
    var until = cases.time().startOf(scope, weeks.last().plusMonths(1).withDayOfMonth(1));
    return dao.booked(from, until).stream().collect(groupingBy(Booked::caseId));
  }

  private Map<UUID, Custom> customs(Scope scope, Weeks weeks) {
    var before = cases.time().startOf(scope, weeks.from());
    var since = cases.time().startOf(scope, weeks.from().minus(CUSTOM));
    return dao.customs(since, before).stream().collect(toMap(Custom::caseId, identity()));
  }
}
