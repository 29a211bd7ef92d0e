package org.contactcenter.incident;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * The door to what stands in the incidents of a visit. Checks nothing: the feature that asks has
 * its right to.
 */
public final class IncidentFiles {
  private final IncidentDao dao;
  private final IncidentDetailDao details;
  private final Transactions transactions;

  IncidentFiles(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(IncidentDao.class);
    this.details = jdbi.onDemand(IncidentDetailDao.class);
    this.transactions = transactions;
  }

  /** The submitted incidents of the visit in the order in which they happened; four statements. */
  public List<IncidentFile> ofVisit(Scope scope, UUID visitId) {
    return transactions.in(scope, () -> of(dao.submittedOf(visitId)));
  }

  List<Incident> newestFirst(IncidentDao.Filter filter) {
    return dao.newestFirst(filter);
  }

  IncidentFile of(Incident incident) {
    return of(List.of(incident)).get(0);
  }

  /** The incidents with all that stands beside them, in three statements. */
  List<IncidentFile> of(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return List.of();
    }
    var ids = incidents.stream().map(Incident::id).toList();
    var people = people(ids);
    var told = details.notifications(ids).stream().collect(groupingBy(Notification::incidentId));
    var added = details.amendments(ids).stream().collect(groupingBy(IncidentAmendment::incidentId));
    return incidents.stream()
        .map(
            incident ->
                new IncidentFile(
                    incident,
                    people.getOrDefault(incident.id(), List.of()),
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
