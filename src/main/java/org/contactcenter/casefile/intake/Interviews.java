package org.contactcenter.casefile.intake;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** What is known of the interviews of a case. */
public final class Interviews {
  private final InterviewDao dao;
  private final Cases cases;
  private final PartiesOfCase parties;
  private final AuditTrail audit;
  private final CaseTime time;

  Interviews(Jdbi jdbi, Cases cases, PartiesOfCase parties, AuditTrail audit, CaseTime time) {
    this.dao = jdbi.onDemand(InterviewDao.class);
    this.cases = cases;
    this.parties = parties;
    this.audit = audit;
    this.time = time;
  }

  /**
   * Throws a {@link Problem} for someone who is no side of the case, a time to come or before the
   * referral, and for the time of another person's interview ({@code interviews-together}).
   */
  public Interview record(User user, UUID caseId, Interview.Account account) {
    return cases.writing(
        user,
        caseId,
        file -> {
          var interview = interview(user, file, account);
          requireApart(interview);
          dao.insert(interview);
          audit.record(user, "interview.recorded", interview.id(), caseId);
          return interview;
        });
  }

  List<Interview> list(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> dao.ofCase(caseId));
  }

  Interview read(User user, UUID caseId, UUID id) {
    return cases.reading(user, caseId, "interview.read", id, file -> existing(caseId, id));
  }

  /** For the one who recorded it. */
  Interview show(User user, UUID caseId, UUID id) {
    return cases.showing(user, caseId, file -> existing(caseId, id));
  }

  private Interview existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("interview", id));
  }

  private Interview interview(User user, CaseFile file, Interview.Account account) {
    parties.requireSide(user.scope(), file.id(), "personId", account.personId());
    return new Interview(
        UUID.randomUUID(),
        file.id(),
        account.personId(),
        file.past("heldAt", account.heldAt(), time.exactly()),
        account.faceToFace(),
        account.summary(),
        user.id(),
        time.now());
  }

  private void requireApart(Interview interview) {
    if (dao.isAnotherHeardAt(interview.caseId(), interview.personId(), interview.heldAt())) {
      throw Problem.rule("interviews-together");
    }
  }
}
