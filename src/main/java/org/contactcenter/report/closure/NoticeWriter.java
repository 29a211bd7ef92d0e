package org.contactcenter.report.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.ClosureNotices;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.center.Center;
import org.contactcenter.center.Centers;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterhead;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the letters of a closure and freezes them, in the transaction that closes the case. Their
 * hash stands in the trail.
 */
final class NoticeWriter implements ClosureNotices {
  private final NoticeDao dao;
  private final Addressees addressees;
  private final Centers centers;
  private final FrozenDocuments documents;
  private final AuditTrail audit;

  NoticeWriter(
      Jdbi jdbi,
      Addressees addressees,
      Centers centers,
      FrozenDocuments documents,
      AuditTrail audit) {
    this.dao = jdbi.onDemand(NoticeDao.class);
    this.addressees = addressees;
    this.centers = centers;
    this.documents = documents;
    this.audit = audit;
  }

  @Override
  public void write(User user, CaseFile closed) {
    var center = centers.of(user.scope());
    for (var addressee : addressees.of(user.scope(), center, closed)) {
      freeze(user, closed, addressee, ClosureLetter.print(letter(center, closed, addressee)));
    }
  }

  private void freeze(User user, CaseFile closed, Addressee addressee, byte[] pdf) {
    var notice = notice(closed, addressee, FrozenDocuments.sha256(pdf));
    dao.insert(notice, documents.seal(user.scope(), closed.id(), notice.id(), pdf));
    var hash = halves(notice.sha256());
    audit.record(user, "notice.written", notice.id(), Optional.of(closed.id()), hash);
  }

  /** The trail takes words of up to 50 letters: a hash is told in two. */
  private static List<String> halves(String sha256) {
    return List.of("sha256.1." + sha256.substring(0, 32), "sha256.2." + sha256.substring(32));
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

  private static Notice notice(CaseFile closed, Addressee addressee, String sha256) {
    return new Notice(
        UUID.randomUUID(),
        closed.id(),
        NoticeKind.CLOSURE,
        addressee.kind(),
        addressee.name(),
        addressee.personId(),
        addressee.courtId(),
        addressee.language(),
        closed.ending().closedAt().orElseThrow(),
        sha256);
  }
}
