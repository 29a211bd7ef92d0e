package org.contactcenter.report.closure;

import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.ClosureNotices;
import org.contactcenter.center.Center;
import org.contactcenter.center.Centers;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterhead;
import org.jdbi.v3.core.Jdbi;

/** Writes the letters of a closure and keeps them, in the transaction that closes the case. */
final class NoticeWriter implements ClosureNotices {
  private final NoticeDao dao;
  private final Addressees addressees;
  private final Centers centers;
  private final AuditTrail audit;

  NoticeWriter(Jdbi jdbi, Addressees addressees, Centers centers, AuditTrail audit) {
    this.dao = jdbi.onDemand(NoticeDao.class);
    this.addressees = addressees;
    this.centers = centers;
    this.audit = audit;
  }

  @Override
  public void write(User user, CaseFile closed) {
    var center = centers.of(user.scope());
    for (var addressee : addressees.of(user.scope(), center, closed)) {
      var letter = letter(center, closed, addressee);
      var notice = notice(closed, addressee);
      dao.insert(notice, ClosureLetter.print(letter));
      audit.record(user, "notice.written", notice.id(), closed.id());
    }
  }

  private static ClosureNotice letter(Center center, CaseFile closed, Addressee addressee) {
    return new ClosureNotice(
        Letterhead.of(center),
        center.timeZone(),
        closed.number(),
        closed.ending().closedAt().orElseThrow(),
        closed.ending().closeReason().orElseThrow(),
        addressee);
  }

  private static Notice notice(CaseFile closed, Addressee addressee) {
    return new Notice(
        UUID.randomUUID(),
        closed.id(),
        NoticeKind.CLOSURE,
        addressee.kind(),
        addressee.name(),
        addressee.personId(),
        addressee.courtId(),
        addressee.language(),
        closed.ending().closedAt().orElseThrow());
  }
}
