package org.contactcenter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.incident.witness.Testimony;
import org.contactcenter.incident.witness.Witnesses;
import org.jdbi.v3.core.Jdbi;

/** What the center makes of a submitted incident: tells others, adds, concludes and closes. */
public final class Handling {
  private final IncidentDao dao;
  private final IncidentDetailDao details;
  private final IncidentDesk desk;
  private final ReportRules rules;
  private final Witnesses witnesses;
  private final TellingRule telling;

  Handling(
      Jdbi jdbi, IncidentDesk desk, ReportRules rules, Witnesses witnesses, TellingRule telling) {
    this.dao = jdbi.onDemand(IncidentDao.class);
    this.details = jdbi.onDemand(IncidentDetailDao.class);
    this.desk = desk;
    this.rules = rules;
    this.witnesses = witnesses;
    this.telling = telling;
  }

  /**
   * Who was told, and how; now, where no time is given.
   *
   * @param personId someone of the case, or else
   * @param authority such as child protection or the police
   */
  public record Telling(
      Optional<UUID> personId,
      Optional<String> authority,
      Notification.How how,
      Optional<Instant> at) {}

  /**
   * Writes down that someone was told; answers the entry's id. Throws a {@link Problem} {@code
   * incident-on-hold} where it is a parent and child protection says otherwise (SVN 17.2).
   */
  public UUID tell(User user, UUID id, Telling told) {
    return desk.writing(
        user,
        id,
        "incident.notified",
        incident -> {
          incident.requireOngoing();
          var notification = notification(user, incident, told);
          details.insert(notification);
          return notification.id();
        });
  }

  /**
   * Adds to a submitted report, beside what stands there; answers the amendment's id.
   *
   * @param heard witnesses who came later
   */
  public UUID amend(User user, UUID id, String text, List<Testimony> heard) {
    return desk.writing(
        user,
        id,
        "incident.amended",
        incident -> {
          incident.requireSubmitted();
          var amendment =
              new IncidentAmendment(UUID.randomUUID(), id, user.id(), text, rules.now());
          witnesses.require(user.scope(), heard);
          details.insert(amendment);
          witnesses.keep(id, Optional.of(amendment.id()), heard);
          return amendment.id();
        });
  }

  public IncidentFile review(User user, UUID id, String conclusion) {
    return desk.change(
        user,
        id,
        "incident.reviewed",
        incident -> incident.review(conclusion, user.id(), rules.now()));
  }

  /** Throws a {@link Problem} {@code follow-up-open} while a task is not done. */
  public IncidentFile close(User user, UUID id) {
    return desk.change(
        user,
        id,
        "incident.closed",
        incident -> {
          var closed = incident.close(user.id(), rules.now());
          if (dao.isAnyFollowUpOpen(id)) {
            throw Problem.rule("follow-up-open");
          }
          return closed;
        });
  }

  private Notification notification(User user, Incident incident, Telling told) {
    if (told.personId().isPresent() == told.authority().isPresent()) {
      throw Problem.field("personId", "person-or-authority");
    }
    told.personId()
        .ifPresent(person -> rules.requirePersonOf(user.scope(), incident.caseId(), person));
    return new Notification(
        UUID.randomUUID(),
        incident.id(),
        told.personId(),
        told.authority(),
        isToParent(user, incident, told),
        told.how(),
        told.at().map(at -> rules.told(incident, at)).orElseGet(rules::now),
        user.id());
  }

  /** Whether a parent is told, which something may keep from being done. */
  private boolean isToParent(User user, Incident incident, Telling told) {
    var parent =
        told.personId()
            .filter(person -> rules.isSide(user.scope(), incident.caseId(), person))
            .isPresent();
    if (parent) {
      telling.require(user.scope(), incident.id());
    }
    return parent;
  }
}
