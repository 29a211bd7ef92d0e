package org.contactcenter.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.User;
import org.contactcenter.incident.Incident.Authorship;
import org.contactcenter.incident.witness.Witnesses;

/** Incidents are reported: at once, or as a draft that its author submits. */
public final class Incidents {
  private final IncidentDao dao;
  private final IncidentDetailDao details;
  private final IncidentDesk desk;
  private final ReportRules rules;
  private final Witnesses witnesses;
  private final Alarm alarm;
  private final AuditTrail audit;

  Incidents(Ground ground, IncidentDesk desk, ReportRules rules, Witnesses witnesses, Alarm alarm) {
    this.dao = ground.jdbi().onDemand(IncidentDao.class);
    this.details = ground.jdbi().onDemand(IncidentDetailDao.class);
    this.desk = desk;
    this.rules = rules;
    this.witnesses = witnesses;
    this.alarm = alarm;
    this.audit = ground.audit();
  }

  /** The time as facts are stored: when something happened of which no time is told. */
  Instant now() {
    return rules.now();
  }

  /**
   * Takes down what happened, as the user's own report. Once submitted a critical one pauses the
   * case. Throws a {@link Problem}: {@code case-closed}, or one that names a field.
   *
   * @param draft whether it stays the author's alone until {@link #submit}
   */
  public UUID report(User user, UUID caseId, Report report, boolean draft) {
    ReportRules.requireVisitOfSupervisor(user, report);
    return desk.onCase(
        user,
        caseId,
        file -> {
          var written = written(user, file, report);
          var incident = draft ? written : submitted(written, report);
          dao.insert(incident);
          details.insert(incident.id(), report.people());
          witnesses.keep(incident.id(), Optional.empty(), report.witnesses());
          var action = draft ? "incident.drafted" : "incident.submitted";
          audit.record(user, action, incident.id(), caseId);
          alarm.raise(user, incident, rules.now());
          return incident.id();
        });
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  public IncidentFile edit(User user, UUID id, IntConsumer condition, Report report) {
    return desk.change(
        user,
        id,
        "incident.edited",
        draft -> {
          draft.requireDraftOf(user.id());
          condition.accept(draft.version());
          var edited = draft.edit(user.id(), rules.checked(user, draft, report));
          details.clearPeople(id);
          details.insert(id, report.people());
          witnesses.replace(id, report.witnesses());
          return edited;
        });
  }

  /** The draft becomes a report that nobody changes any more; a critical one pauses the case. */
  public IncidentFile submit(User user, UUID id) {
    return desk.change(
        user,
        id,
        "incident.submitted",
        draft -> {
          var submitted = draft.submit(rules.now());
          alarm.raise(user, submitted, rules.now());
          return submitted;
        });
  }

  private Incident submitted(Incident written, Report report) {
    report.requireWhole();
    return written.submit(rules.now());
  }

  private Incident written(User user, CaseFile file, Report report) {
    var bySupervisor = rules.asSupervisor(user, file, report);
    var checked = rules.checked(user, file.requireOpen(), report);
    var authorship = new Authorship(user.id(), bySupervisor, rules.now(), Optional.empty());
    return Incident.draft(file.id(), checked, authorship);
  }
}
