package org.contactcenter.telling.visit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.telling.reach.Reach;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.timetable.Side;

/**
 * Who of a family is written to about a visit: the adults who come to it or bring the child, as far
 * as they may be written to. Read once in a transaction.
 */
final class Addressees {
  private final CaseParts cases;
  private final Families families;
  private final Reaches reaches;

  Addressees(CaseParts cases, Families families, Reaches reaches) {
    this.cases = cases;
    this.families = families;
    this.reaches = reaches;
  }

  /** What a transaction knows of families. */
  private record Known(Map<UUID, Family> families) {}

  /** Those of one visit, by the roles of its day. */
  List<Addressee> of(Scope scope, Visit visit) {
    prepare(scope, List.of(visit));
    var day = dayOf(scope, visit);
    return sides(family(scope, visit), day, visit).entrySet().stream()
        .flatMap(
            side ->
                reach(scope, visit, side.getKey()).stream()
                    .filter(reach -> reach.isOfAge(day))
                    .map(reach -> addressee(side.getValue(), reach)))
        .toList();
  }

  /** On which side the person comes to the visit; empty for who does not. */
  Optional<Side> sideOf(Scope scope, Visit visit, UUID personId) {
    prepare(scope, List.of(visit));
    var sides = sides(family(scope, visit), dayOf(scope, visit), visit);
    return Optional.ofNullable(sides.get(personId));
  }

  /** Where the person may be written to now about the visit; empty where mail is not for them. */
  Optional<String> address(Scope scope, Visit visit, UUID personId) {
    prepare(scope, List.of(visit));
    return reach(scope, visit, personId).map(Reach::address);
  }

  /** Reads what is needed for all of the visits in a few statements, and one for each address. */
  void prepare(Scope scope, Collection<Visit> visits) {
    var known = known(scope);
    var fresh =
        visits.stream().map(Visit::caseId).filter(id -> !known.containsKey(id)).collect(toSet());
    if (!fresh.isEmpty()) {
      known.putAll(families.shown(scope, fresh));
    }
    reaches.learn(
        scope,
        visits.stream()
            .flatMap(
                visit -> Stream.concat(grownUps(scope, visit).stream(), visit.visitors().stream()))
            .collect(toSet()));
  }

  private Optional<Reach> reach(Scope scope, Visit visit, UUID personId) {
    return reaches.of(scope, personId, grownUps(scope, visit));
  }

  private Set<UUID> grownUps(Scope scope, Visit visit) {
    return family(scope, visit).on(dayOf(scope, visit)).stream()
        .filter(Predicate.not(CaseParty::isChild))
        .map(CaseParty::personId)
        .collect(toSet());
  }

  private LocalDate dayOf(Scope scope, Visit visit) {
    return cases.time().dayOf(scope, visit.time().start());
  }

  private static Map<UUID, Side> sides(Family family, LocalDate day, Visit visit) {
    var residents = family.residents(day);
    return Stream.concat(residents.stream(), visit.visitors().stream())
        .distinct()
        .sorted()
        .collect(
            toMap(
                Function.identity(),
                id -> residents.contains(id) ? Side.RESIDENTIAL : Side.VISITING));
  }

  private static Addressee addressee(Side side, Reach reach) {
    return new Addressee(
        reach.person().id(), side, reach.language(), reach.choice().invitations(), reach.address());
  }

  private Family family(Scope scope, Visit visit) {
    return Objects.requireNonNull(known(scope).get(visit.caseId()));
  }

  private Map<UUID, Family> known(Scope scope) {
    return cases
        .ground()
        .transactions()
        .known(scope, Known.class, () -> new Known(new HashMap<>()))
        .families();
  }
}
