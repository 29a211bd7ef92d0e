package org.contactcenter.report.closure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.ClosureNotices;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.casefile.suspension.Suspension;
import org.contactcenter.casefile.suspension.SuspensionNotices;
import org.contactcenter.center.Center;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterheads;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the letters of a pause or a closure and freezes them, in the transaction that pauses or
 * closes the case. Their hash stands in the trail.
 */
final class NoticeWriter implements ClosureNotices, SuspensionNotices {
  private final NoticeDao dao;
  private final Addressees addressees;
  private final Letterheads letterheads;
  private final FrozenDocuments documents;
  private final AuditTrail audit;

  NoticeWriter(
      Jdbi jdbi,
      Addressees addressees,
      Letterheads letterheads,
      FrozenDocuments documents,
      AuditTrail audit) {
    this.dao = jdbi.onDemand(NoticeDao.class);
    this.addressees = addressees;
    this.letterheads = letterheads;
    this.documents = documents;
    this.audit = audit;
  }

  @Override
  public void write(User user, CaseFile closed) {
    var center = letterheads.center(user.scope());
    var at = closed.ending().closedAt().orElseThrow();
    var reason = closed.ending().closeReason().orElseThrow();
    for (var addressee : addressees(user, center, closed, at)) {
      var heading = heading(user, closed, at, addressee);
      var pdf = ClosureLetter.print(new ClosureNotice(heading, reason));
      freeze(user, closed, NoticeKind.CLOSURE, heading, pdf);
    }
  }

  @Override
  public void write(User user, CaseFile paused, Suspension suspension) {
    var center = letterheads.center(user.scope());
    var at = suspension.suspendedAt();
    for (var addressee : addressees(user, center, paused, at)) {
      var heading = heading(user, paused, at, addressee);
      var terms = suspension.terms();
      var letter = new SuspensionNotice(heading, terms.conditions(), terms.reviewOn());
      freeze(user, paused, NoticeKind.SUSPENSION, heading, SuspensionLetter.print(letter));
    }
  }

  private List<Addressee> addressees(User user, Center center, CaseFile file, Instant at) {
    return addressees.of(user.scope(), center, file, center.dayOf(at));
  }

  private void freeze(User user, CaseFile file, NoticeKind kind, Heading heading, byte[] pdf) {
    var notice = notice(file, kind, heading, FrozenDocuments.sha256(pdf));
    dao.insert(notice, documents.seal(user.scope(), file.id(), notice.id(), pdf));
    var hash = halves(notice.sha256());
    audit.record(user, "notice.written", notice.id(), Optional.of(file.id()), hash);
  }

  /** The trail takes words of up to 50 letters: a hash is told in two. */
  private static List<String> halves(String sha256) {
    return List.of("sha256.1." + sha256.substring(0, 32), "sha256.2." + sha256.substring(32));
  }

  private Heading heading(User user, CaseFile file, Instant at, Addressee addressee) {
    var scope = user.scope();
    var zone = letterheads.center(scope).timeZone();
    return new Heading(letterheads.of(scope), zone, file.number(), at, addressee);
  }

  private static Notice notice(CaseFile file, NoticeKind kind, Heading heading, String sha256) {
    var addressee = heading.addressee();
    return new Notice(
        UUID.randomUUID(),
        file.id(),
        kind,
        addressee.kind(),
        addressee.name(),
        addressee.personId(),
        addressee.courtId(),
        addressee.language(),
        heading.at(),
        sha256);
  }
}
