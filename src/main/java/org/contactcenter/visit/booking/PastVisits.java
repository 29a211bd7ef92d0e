package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;

/**
 * Visits that took place, or did not, before this service knew of them. Nothing can be taken in the
 * past, so they claim nothing, and no rule for what lies ahead is asked; what always holds of a
 * visit that is over holds of them.
 */
public final class PastVisits {
  private final CaseParts parts;
  private final Ground ground;
  private final Centers centers;
  private final PastVisitDao dao;
  private final VisitDao visits;

  public PastVisits(CaseParts parts, Centers centers) {
    this.parts = parts;
    this.ground = parts.ground();
    this.centers = centers;
    this.dao = ground.jdbi().onDemand(PastVisitDao.class);
    this.visits = ground.jdbi().onDemand(VisitDao.class);
  }

  /**
   * A visit as another system or a paper has it.
   *
   * @param by who cancelled it, or did not come
   * @param reason why it was cancelled or ended early
   */
  public record Past(
      UUID caseId,
      VisitType type,
      Interval time,
      Optional<UUID> roomId,
      List<UUID> supervisors,
      VisitStatus status,
      Optional<ByWhom> by,
      Optional<String> reason) {}

  /** Answers its id. Throws a {@link Problem} that names the field against a rule. */
  public UUID record(User user, Past past) {
    requireOver(past);
    return parts.cases().writing(user, past.caseId(), file -> record(user, file, past));
  }

  private UUID record(User user, CaseFile file, Past past) {
    var scope = user.scope();
    var time = parts.time();
    if (past.time().end().isAfter(time.exactly())) {
      throw Problem.field("startsAt", "in-the-future");
    }
    var day = time.dayOf(scope, past.time().start());
    time.pastDay(scope, file, "startsAt", day);
    if (dao.overlaps(file.id(), past.time().start(), past.time().end())) {
      throw Problem.field("startsAt", "visit-there-already");
    }
    var id = UUID.randomUUID();
    write(user, id, past, parts.cases().people(scope, file.id(), day));
    ground.audit().record(user, "visit.imported", id, file.id());
    return id;
  }

  /** As every visit it is planned first, and then it is over. */
  private void write(User user, UUID id, Past past, List<CaseParty> people) {
    var planned = visit(user, id, past, people, VisitStatus.PLANNED, Course.AHEAD);
    visits.insert(planned);
    visits.insertSupervisors(planned);
    visits.insertParticipants(planned);
    visits.update(visit(user, id, past, people, past.status(), course(past)));
  }

  private Visit visit(
      User user, UUID id, Past past, List<CaseParty> people, VisitStatus status, Course course) {
    return new Visit(
        id,
        past.caseId(),
        past.type(),
        status,
        past.time(),
        past.roomId(),
        past.supervisors(),
        people.stream().filter(CaseParty::isChild).map(CaseParty::personId).toList(),
        people.stream()
            .filter(each -> each.role().isVisitingSide())
            .map(CaseParty::personId)
            .toList(),
        DoorRules.of(centers.of(user.scope()).settings()),
        Company.NONE,
        parts.time().now(),
        course,
        Link.NONE,
        1);
  }

  /** It began and ended as it was planned: nothing else is known. */
  private static Course course(Past past) {
    var held = past.status() == VisitStatus.COMPLETED || past.status() == VisitStatus.TERMINATED;
    var start = Optional.of(past.time().start()).filter(any -> held);
    var end = Optional.of(past.time().end()).filter(any -> held);
    return new Course(
        start,
        end,
        past.by().filter(any -> past.status() == VisitStatus.CANCELLED),
        Optional.<Instant>empty(),
        past.by().filter(any -> past.status() == VisitStatus.NO_SHOW),
        Optional.empty(),
        past.reason().filter(any -> needsReason(past.status())),
        Optional.empty());
  }

  private static void requireOver(Past past) {
    var absent = past.status() == VisitStatus.NO_SHOW || past.status() == VisitStatus.CANCELLED;
    if (!past.status().isOver()) {
      throw Problem.field("status", "visit-not-over");
    }
    if (past.type() == VisitType.EXCHANGE) {
      throw Problem.field("type", "no-past-exchange");
    }
    if (past.type().inHouse() != past.roomId().isPresent()) {
      throw Problem.field("roomId", past.type().inHouse() ? "required" : "no-room-by-video");
    }
    if (absent && past.by().isEmpty()) {
      throw Problem.field("by", "required");
    }
    if (past.status() == VisitStatus.NO_SHOW && past.by().equals(Optional.of(ByWhom.COURT))) {
      throw Problem.field("by", "not-expected-to-come");
    }
    if (needsReason(past.status()) && past.reason().isEmpty()) {
      throw Problem.field("reason", "required");
    }
  }

  private static boolean needsReason(VisitStatus status) {
    return status == VisitStatus.CANCELLED || status == VisitStatus.TERMINATED;
  }
}
