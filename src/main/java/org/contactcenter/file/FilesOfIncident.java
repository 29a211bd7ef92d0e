package org.contactcenter.file;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.file.StoredFile.Label;
import org.contactcenter.incident.Incident;
import org.contactcenter.incident.IncidentDesk;
import org.contactcenter.incident.IncidentStatus;

/**
 * The files of an incident, for whoever may see the incident. They are frozen with it: one that is
 * added to a submitted report stands beside it for good.
 */
final class FilesOfIncident implements Shelf {
  private final IncidentDesk desk;
  private final LegalHolds holds;
  private final FileStore store;
  private final CaseTime time;
  private final AuditTrail audit;

  FilesOfIncident(CaseModule casefile, IncidentDesk desk, FileStore store) {
    this.desk = desk;
    this.holds = casefile.holds();
    this.store = store;
    this.time = casefile.parts().time();
    this.audit = casefile.parts().ground().audit();
  }

  @Override
  public UUID requireOpen(User user, UUID incidentId) {
    return desk.reading(user, incidentId, FilesOfIncident::open).caseId();
  }

  @Override
  public UUID add(User user, UUID incidentId, Label label, Arrived arrived, FileType type) {
    return desk.writing(
        user,
        incidentId,
        "incident.file-added",
        incident -> {
          open(incident);
          return store.keep(user, label, arrived, type, time.now()).id();
        });
  }

  @Override
  public Page<StoredFile> page(User user, UUID incidentId, Optional<Cursor> after, int limit) {
    return desk.reading(
        user,
        incidentId,
        incident -> store.page(incident.caseId(), Optional.of(incidentId), after, limit));
  }

  @Override
  public StoredFile find(User user, UUID incidentId, UUID id) {
    return desk.reading(user, incidentId, incident -> get(incident, id));
  }

  @Override
  public StoredFile download(User user, UUID incidentId, UUID id) {
    return desk.reading(
        user,
        incidentId,
        incident -> {
          var found = get(incident, id);
          store.requireContent(user.scope(), found);
          audit.record(user, "file.downloaded", id, incident.caseId());
          return found;
        });
  }

  /** Throws a {@link Problem} {@code file-frozen} once the incident is submitted. */
  @Override
  public void delete(User user, UUID incidentId, UUID id) {
    desk.writing(
        user,
        incidentId,
        "incident.file-deleted",
        incident -> {
          var found = get(incident, id);
          if (!incident.isDraft()) {
            throw Problem.rule("file-frozen");
          }
          holds.requireNone(user.scope(), incident.caseId());
          store.delete(found);
          return id;
        });
  }

  private StoredFile get(Incident incident, UUID id) {
    return store.get(incident.caseId(), Optional.of(incident.id()), id);
  }

  private static Incident open(Incident incident) {
    if (incident.status() == IncidentStatus.CLOSED) {
      throw Problem.rule("incident-closed");
    }
    return incident;
  }
}
