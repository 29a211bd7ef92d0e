package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Supply;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Outlooks;

/** Looks at what is open in a center, and at which times it could be served. */
public final class Situations {
  /** More visits than this are laid on the half hours, so that the solver can follow. */
  private static final int ON_QUARTERS_AT_MOST = 60;

  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Records records;
  private final WaitingDemands waiting;
  private final Outlooks outlooks;
  private final ClaimBook claims;
  private final CaseTime time;

  public Situations(
      Records records, WaitingDemands waiting, Outlooks outlooks, ClaimBook claims, CaseTime time) {
    this.records = records;
    this.waiting = waiting;
    this.outlooks = outlooks;
    this.claims = claims;
    this.time = time;
  }

  /** Everybody who asks for visits. */
  private record Askers(List<OpenFamily> families, List<WaitingDemand> waiting) {
    boolean isEmpty() {
      return families.isEmpty() && waiting.isEmpty();
    }

    Stream<UUID> people() {
      return Stream.concat(
          families.stream().flatMap(OpenFamily::people),
          waiting.stream().flatMap(each -> each.family().withCase().stream()));
    }

    /** By the types of visits that they may have. */
    List<Staff> staffs() {
      return Stream.concat(
              families.stream().flatMap(each -> each.outlooks().keySet().stream().map(each::staff)),
              waiting.stream().map(WaitingDemand::staff))
          .toList();
    }
  }

  /**
   * The situation of all active cases, and of families on the waiting list, in those weeks.
   *
   * @param mayMove whether agreed visits may move that nobody has confirmed and that are not near
   */
  public Situation of(Scope scope, Weeks weeks, boolean mayMove, List<Referral> waitingList) {
    return transactions()
        .in(
            scope,
            () -> {
              var askers =
                  new Askers(families(scope, weeks), waiting.of(scope, waitingList, weeks));
              return askers.isEmpty()
                  ? new Situation(List.of(), Supply.NOTHING)
                  : situation(scope, weeks, askers, mayMove);
            });
  }

  private Transactions transactions() {
    return records.ground().transactions();
  }

  /** One look for each type of visit, whatever the number of families. */
  private List<OpenFamily> families(Scope scope, Weeks weeks) {
    var zone = time.zone(scope);
    var known = records.of(scope, weeks);
    var wanting = new EnumMap<VisitType, List<CaseFile>>(VisitType.class);
    for (var each : known) {
      for (var type : OpenFamily.types(each, weeks, zone)) {
        wanting.computeIfAbsent(type, any -> new ArrayList<>()).add(each.file());
      }
    }
    var found = new EnumMap<VisitType, Map<UUID, Outlook>>(VisitType.class);
    wanting.forEach((type, files) -> found.put(type, outlooks(scope, weeks, type, files)));
    return known.stream().map(each -> family(each, found, weeks, zone)).toList();
  }

  private Map<UUID, Outlook> outlooks(
      Scope scope, Weeks weeks, VisitType type, List<CaseFile> files) {
    var ask = Outlooks.Ask.any(type);
    return outlooks.of(scope, files, any -> ask, weeks.from(), weeks.last());
  }

  private static OpenFamily family(
      Known known, Map<VisitType, Map<UUID, Outlook>> found, Weeks weeks, ZoneId zone) {
    var own = new EnumMap<VisitType, Outlook>(VisitType.class);
    found.forEach(
        (type, byCase) ->
            Optional.ofNullable(byCase.get(known.file().id()))
                .ifPresent(outlook -> own.put(type, outlook)));
    return new OpenFamily(known, own, weeks, zone);
  }

  private Situation situation(Scope scope, Weeks weeks, Askers askers, boolean mayMove) {
    var house = House.of(askers.staffs());
    var movable = mayMove ? movable(askers.families(), house.limits()) : Set.<UUID>of();
    var taken = taken(scope, weeks, askers, house, movable);
    var many = askers.families().size() + askers.waiting().size() > ON_QUARTERS_AT_MOST;
    var grid = many ? QUARTER.multipliedBy(2) : QUARTER;
    var candidates = new Candidates(house.hours(), taken, new FreeHouse(taken), grid);
    var assembly = new Assembly(weeks, candidates, movable);
    askers.families().forEach(assembly::add);
    askers.waiting().forEach(assembly::add);
    return new Situation(assembly.demands(), house.supply(taken, weeks));
  }

  private Occupancy taken(Scope scope, Weeks weeks, Askers askers, House house, Set<UUID> movable) {
    return claims.between(
        scope,
        time.startOf(scope, weeks.from()),
        time.startOf(scope, weeks.last().plusDays(1)),
        Stream.concat(askers.people(), house.resources()).collect(toSet()),
        movable);
  }

  private Set<UUID> movable(List<OpenFamily> families, Map<UUID, Limits> limits) {
    var booked = families.stream().flatMap(family -> family.known().booked().stream()).toList();
    if (booked.isEmpty()) {
      return Set.of();
    }
    var atEase = new AtEase(limits).of(booked, families.get(0)::dayOf);
    return families.stream()
        .flatMap(family -> family.agreed().movable(time.exactly()))
        .filter(atEase::contains)
        .collect(toSet());
  }
}
