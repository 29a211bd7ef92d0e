package org.contactcenter.report.court.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Center;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.incident.IncidentAmendment;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.incident.witness.Witness;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.court.Period;
import org.contactcenter.report.court.content.CopyContent.Overview;
import org.contactcenter.report.court.content.Dossier.Asker;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.note.AmendedNote;
import org.contactcenter.visit.note.NoteAmendment;

/** Gathers what a report is made from; who may ask is decided before. */
final class Gathering {
  private final Sources from;

  Gathering(Sources from) {
    this.from = from;
  }

  /**
   * What is recorded of the period by now, in a number of statements that does not grow with it.
   */
  Dossier of(User user, CaseFile file, Period period, Set<UUID> staffBesides) {
    var scope = user.scope();
    var center = from.centers().of(scope);
    var time = time(center, period);
    var family = family(scope, file.id());
    var visits = time.map(within -> visits(scope, file.id(), within)).orElse(List.of());
    var incidents =
        time.map(within -> from.incidents().files().during(scope, file.id(), within))
            .orElse(List.of());
    return new Dossier(
        file,
        center,
        from.settings().of(scope),
        asker(scope, file),
        family,
        visits,
        incidents,
        from.incidents().deadline().holds().held(scope, file.id()),
        staff(scope, visits, incidents, staffBesides),
        reaches(user, file.id(), family));
  }

  /** The visits alone, in figures. */
  Overview figures(Scope scope, UUID caseId, Period period) {
    var center = from.centers().of(scope);
    var visits = time(center, period).map(within -> visits(scope, caseId, within));
    return Overviews.of(visits.orElse(List.of()), center.settings().lateMinutes());
  }

  /** The days of the period up to now: what lies ahead today is not recorded yet. */
  private Optional<Interval> time(Center center, Period period) {
    var start = center.startOf(period.fromDay());
    var end = center.startOf(period.toDay().plusDays(1));
    var now = from.parts().time().exactly();
    return Optional.of(end.isAfter(now) ? now : end)
        .filter(start::isBefore)
        .map(until -> new Interval(start, until));
  }

  private Family family(Scope scope, UUID caseId) {
    var parties = from.parts().parties().of(scope, caseId);
    var ids = parties.stream().map(CaseParty::personId).distinct().toList();
    return new Family(parties, from.people().findAll(scope, ids));
  }

  private List<VisitSheet> visits(Scope scope, UUID caseId, Interval within) {
    var visits = from.visits().during(scope, caseId, within);
    var ids = visits.stream().map(Visit::id).toList();
    var passages = from.attendance().of(scope, ids);
    var notes =
        from.notes().ofVisits(scope, ids).stream()
            .collect(groupingBy(each -> each.note().visitId()));
    return visits.stream()
        .map(
            visit ->
                new VisitSheet(
                    visit,
                    passages.getOrDefault(visit.id(), List.of()),
                    notes.getOrDefault(visit.id(), List.of())))
        .toList();
  }

  private Asker asker(Scope scope, CaseFile file) {
    return from.courts()
        .governing(scope, file)
        .map(court -> new Asker(Optional.of(court.name()), Optional.of(court.number())))
        .or(
            () ->
                from.courts()
                    .agency(scope, file)
                    .map(name -> new Asker(Optional.of(name), Optional.empty())))
        .orElse(Asker.NOBODY);
  }

  private Map<UUID, String> staff(
      Scope scope, List<VisitSheet> visits, List<IncidentFile> incidents, Set<UUID> besides) {
    var ids =
        Stream.of(
                besides.stream(),
                visits.stream().flatMap(each -> each.visit().supervisors().stream()),
                visits.stream().flatMap(each -> each.notes().stream()).flatMap(Gathering::authors),
                incidents.stream().flatMap(Gathering::authors))
            .flatMap(all -> all)
            .distinct()
            .toList();
    return from.members().findAll(scope, ids).stream()
        .collect(toMap(Member::accountId, Member::displayName));
  }

  private static Stream<UUID> authors(AmendedNote note) {
    return Stream.concat(
        Stream.of(note.note().author()), note.amendments().stream().map(NoteAmendment::author));
  }

  private static Stream<UUID> authors(IncidentFile file) {
    return Stream.concat(
        file.amendments().stream().map(IncidentAmendment::author),
        file.witnesses().stream().map(Witness::staffId).flatMap(Optional::stream));
  }

  private List<String> reaches(User user, UUID caseId, Family family) {
    var all = new ArrayList<>(from.contacts().of(user, family.people().keySet()));
    all.addAll(from.representatives().reaches(user.scope(), caseId));
    return all;
  }
}
