package org.contactcenter.report.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** The letters kept, for those who may see the case. */
public final class Notices {
  private final NoticeDao dao;
  private final Cases cases;
  private final FrozenDocuments documents;
  private final AuditTrail audit;

  Notices(Jdbi jdbi, Cases cases, FrozenDocuments documents, AuditTrail audit) {
    this.dao = jdbi.onDemand(NoticeDao.class);
    this.cases = cases;
    this.documents = documents;
    this.audit = audit;
  }

  /** In the order in which they were made. */
  List<Notice> ofCase(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> dao.ofCase(caseId));
  }

  Notice find(User user, UUID caseId, UUID id) {
    return cases.reading(user, caseId, file -> dao.find(caseId, id).orElseThrow(() -> absent(id)));
  }

  /** The letter itself, as it was made; absent once it was shredded. */
  byte[] pdf(User user, UUID caseId, UUID id) {
    return cases.reading(
        user,
        caseId,
        file -> {
          var bytes = dao.bytes(caseId, id).orElseThrow(() -> absent(id));
          var pdf = opened(user, caseId, id, bytes).orElseThrow(() -> absent(id));
          audit.record(user, "notice.read", id, caseId);
          return pdf;
        });
  }

  private Optional<byte[]> opened(User user, UUID caseId, UUID id, NoticeDao.Bytes bytes) {
    return bytes
        .sealed()
        .flatMap(locked -> documents.open(user.scope(), caseId, id, locked))
        .or(bytes::plain);
  }

  private static Problem absent(UUID id) {
    return Problem.absent("notice", id);
  }
}
