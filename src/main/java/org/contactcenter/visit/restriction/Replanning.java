package org.contactcenter.visit.restriction;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Room;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.apart.Restriction;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStore;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.FamilyClaims;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.slot.Family;

/**
 * Keeps what families have taken for planned visits true, when somebody joins or leaves one of them
 * or must not meet somebody any more.
 */
public final class Replanning {
  private final CaseParts parts;
  private final Families families;
  private final Rooms rooms;
  private final VisitStore store;
  private final FamilyClaims claims;

  public Replanning(
      CaseParts parts, Families families, Rooms rooms, VisitStore store, FamilyClaims claims) {
    this.parts = parts;
    this.families = families;
    this.rooms = rooms;
    this.store = store;
    this.claims = claims;
  }

  /**
   * Visits with what their families need for them by the roles and restrictions of now.
   *
   * @param everybody who ever had a part in one of the families
   */
  record Needed(Map<UUID, Visit> visits, Map<UUID, Claims> claims, Set<UUID> everybody) {

    /** Those that would bring people together who must not meet, within a visit or between two. */
    Set<UUID> clashing() {
      var clashing = new HashSet<UUID>();
      var rows = new ArrayList<>(claims.entrySet());
      for (int one = 0; one < rows.size(); one++) {
        for (int other = one; other < rows.size(); other++) {
          if (rows.get(one).getValue().clashes(rows.get(other).getValue())) {
            clashing.add(rows.get(one).getKey());
            clashing.add(rows.get(other).getKey());
          }
        }
      }
      return clashing;
    }

    Needed only(Predicate<UUID> wanted) {
      return new Needed(
          visits,
          claims.entrySet().stream()
              .filter(visit -> wanted.test(visit.getKey()))
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
          everybody);
    }

    /** In order of time. */
    List<Visit> named(Collection<UUID> ids) {
      return ids.stream()
          .map(visits::get)
          .sorted((one, other) -> one.time().start().compareTo(other.time().start()))
          .toList();
    }
  }

  /** Every case in which one of the people has a part, beside those given. */
  Set<UUID> casesOf(Scope scope, Collection<UUID> cases, Collection<UUID> people) {
    var roles = parts.parties().everOf(scope, people).stream().map(CaseParty::caseId);
    return Stream.concat(cases.stream(), roles).collect(toSet());
  }

  /** The cases to whose visits any of those comes whom the restriction keeps apart. */
  Set<UUID> casesOf(Scope scope, Restriction restriction) {
    var families = restriction.families().collect(toSet());
    var people =
        Stream.concat(restriction.people(), everybody(scope, families).stream()).collect(toSet());
    return casesOf(scope, families, people);
  }

  /** Everyone who ever had a part in one of the cases. */
  Set<UUID> everybody(Scope scope, Set<UUID> cases) {
    return parts.parties().of(scope, cases).values().stream()
        .flatMap(List::stream)
        .map(CaseParty::personId)
        .collect(toSet());
  }

  /** Lets nobody book for these cases until the open transaction ends. */
  void lock(Scope scope, Collection<UUID> cases) {
    cases.stream().sorted().forEach(id -> parts.cases().lock(scope, id));
  }

  /** What the visits of these cases need that are not past; they are locked, after their cases. */
  Needed needed(Scope scope, Collection<UUID> cases) {
    var visits = store.lockPresent(scope, cases, parts.time().now());
    var known = families.of(scope, visits.stream().map(Visit::caseId).collect(toSet()));
    var sites = rooms.all(scope).stream().collect(toMap(Room::id, Room::siteId));
    return new Needed(
        visits.stream().collect(toMap(Visit::id, visit -> visit)),
        visits.stream()
            .collect(
                toMap(
                    Visit::id,
                    visit ->
                        claims(scope, visit, requireNonNull(known.get(visit.caseId())), sites))),
        known.values().stream().flatMap(family -> family.everybody().stream()).collect(toSet()));
  }

  /** Takes all of it, and answers the visits for which it was not to be had. */
  Set<UUID> retake(Scope scope, Needed needed) {
    return claims.retake(scope, needed.claims(), needed.everybody());
  }

  private Claims claims(Scope scope, Visit visit, Family family, Map<UUID, UUID> sites) {
    var day = parts.time().dayOf(scope, visit.time().start());
    var party = family.again(day, visit.children(), visit.visitors());
    var own = Claims.of(party, visit.timetable());
    return visit
        .roomId()
        .map(room -> new Seat.Location(room, requireNonNull(sites.get(room))))
        .map(where -> own.and(Claims.of(party, visit.timetable(), where)))
        .orElse(own);
  }
}
