package org.contactcenter.visit.offer;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Center;
import org.contactcenter.consent.Consents;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.AheadVisits;
import org.contactcenter.visit.slot.Demand;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.slot.Sought;
import org.contactcenter.visit.slot.Supervisor;

/** Gathers all that matching needs, in a number of statements that grows with nothing. */
final class OfferBook {
  private final CaseParts cases;
  private final Consents consents;
  private final People people;
  private final SlotModule slot;
  private final AheadVisits visits;

  OfferBook(
      CaseParts cases, Consents consents, People people, SlotModule slot, AheadVisits visits) {
    this.cases = cases;
    this.consents = consents;
    this.people = people;
    this.slot = slot;
    this.visits = visits;
  }

  /**
   * For slots of which there is at least one.
   *
   * @param files the cases that come into question
   */
  Matching of(Scope scope, List<FreedSlot> slots, List<CaseFile> files, List<Referral> waiting) {
    var center = slot.surveys().center(scope);
    var ids = files.stream().map(CaseFile::id).toList();
    var families = slot.families().of(scope, ids);
    var days = slots.stream().map(each -> center.dayOf(each.time().start())).sorted().toList();
    var first = days.get(0);
    var last = days.get(days.size() - 1);
    var sought =
        new Sought(
            VisitType.SUPERVISED, Optional.empty(), Optional.empty(), Set.of(), Demand.ANYBODY);
    return new Matching(
        scope,
        center,
        slot.surveys().of(scope, sought, everybody(families.values()), first, last),
        files,
        families,
        cases.orders().of(scope, ids),
        consents.consenting(scope, ids),
        starts(scope, center, slots, ids),
        languages(scope, center, families.values()),
        new WaitingList(waiting));
  }

  private static Set<UUID> everybody(Collection<Family> families) {
    return families.stream()
        .flatMap(family -> family.withCase().stream())
        .collect(java.util.stream.Collectors.toSet());
  }

  /** Of the months in which slots lie, and the weeks at their ends. */
  private Map<UUID, List<Instant>> starts(
      Scope scope, Center center, List<FreedSlot> slots, List<UUID> caseIds) {
    var days = slots.stream().map(each -> center.dayOf(each.time().start())).sorted().toList();
    var from = YearMonth.from(days.get(0)).atDay(1).minusDays(7);
    var until = YearMonth.from(days.get(days.size() - 1)).atEndOfMonth().plusDays(8);
    return visits.starts(scope, caseIds, new Interval(center.startOf(from), center.startOf(until)));
  }

  private static List<UUID> children(Collection<Family> families) {
    return families.stream()
        .flatMap(family -> family.people().stream())
        .filter(CaseParty::isChild)
        .map(CaseParty::personId)
        .distinct()
        .toList();
  }

  private Matching.Languages languages(Scope scope, Center center, Collection<Family> families) {
    var today = cases.time().today(scope);
    var staff =
        slot.supervisors().between(scope, center.timeZone(), today, today).stream()
            .collect(toMap(Supervisor::id, Supervisor::languages));
    var all = new ArrayList<Map.Entry<UUID, List<String>>>(staff.entrySet());
    people
        .findAll(scope, children(families))
        .forEach((id, person) -> all.add(Map.entry(id, person.languages())));
    return new Matching.Languages(
        all.stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
  }
}
