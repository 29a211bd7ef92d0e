package org.contactcenter.incident;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.incident.pause.Pauses;
import org.contactcenter.incident.witness.Witnesses;
import org.jdbi.v3.core.Jdbi;

/**
 * The door to what stands in the incidents of a visit. Checks nothing: the feature that asks has
 * its right to.
 */
public final class IncidentFiles {
  private final IncidentDao dao;
  private final IncidentDetailDao details;
  private final Witnesses witnesses;
  private final Pauses pauses;
  private final Transactions transactions;

  IncidentFiles(Jdbi jdbi, Witnesses witnesses, Transactions transactions) {
    this.pauses = new Pauses(jdbi);
    this.dao = jdbi.onDemand(IncidentDao.class);
    this.details = jdbi.onDemand(IncidentDetailDao.class);
    this.witnesses = witnesses;
    this.transactions = transactions;
  }

  /** The submitted incidents of the visit in the order in which they happened; six statements. */
  public List<IncidentFile> ofVisit(Scope scope, UUID visitId) {
    return transactions.in(scope, () -> of(dao.submittedOf(visitId)));
  }

  /** The submitted incidents of the case that happened in that time; six statements. */
  public List<IncidentFile> during(Scope scope, UUID caseId, Interval time) {
    return transactions.in(scope, () -> of(dao.submittedDuring(caseId, time.start(), time.end())));
  }

  List<Incident> newestFirst(IncidentDao.Filter filter) {
    return dao.newestFirst(filter);
  }

  /** The incident with all that stands beside it. */
  public IncidentFile of(Incident incident) {
    return of(List.of(incident)).get(0);
  }

  /** The incidents with all that stands beside them, in five statements. */
  List<IncidentFile> of(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return List.of();
    }
    var ids = incidents.stream().map(Incident::id).toList();
    var people = people(ids);
    var saw = witnesses.of(ids);
    var stood = pauses.of(ids);
    var told = details.notifications(ids).stream().collect(groupingBy(Notification::incidentId));
    var added = details.amendments(ids).stream().collect(groupingBy(IncidentAmendment::incidentId));
    return incidents.stream()
        .map(
            incident ->
                new IncidentFile(
                    incident,
                    people.getOrDefault(incident.id(), List.of()),
                    saw.getOrDefault(incident.id(), List.of()),
                    Optional.ofNullable(stood.get(incident.id())),
                    told.getOrDefault(incident.id(), List.of()),
                    added.getOrDefault(incident.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Involvement>> people(List<UUID> ids) {
    return details.people(ids).stream()
        .collect(
            groupingBy(
                IncidentDetailDao.PersonRow::incidentId,
                mapping(
                    row -> new Involvement(row.personId(), row.part(), row.injury()), toList())));
  }
}
