package org.contactcenter.casefile.staffing;

import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Referrals;
import org.contactcenter.referral.Screening;

/** What families need of the staff at their visits. */
public final class Staffings {
  private final StaffingDao dao;
  private final CaseParts parts;
  private final Referrals referrals;

  Staffings(CaseParts parts, Referrals referrals) {
    this.dao = parts.ground().jdbi().onDemand(StaffingDao.class);
    this.parts = parts;
    this.referrals = referrals;
  }

  /** Whoever asks; in two statements. */
  public Staffing of(Scope scope, CaseFile file) {
    return parts.ground().transactions().in(scope, () -> read(scope, file));
  }

  Staffing read(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> read(user.scope(), file));
  }

  /**
   * Says how many supervisors each visit needs from now on. Throws a {@link Problem} {@code
   * case-closed}; {@code condition} refuses the version found.
   */
  public Staffing set(User user, UUID caseId, IntConsumer condition, int supervisorsNeeded) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              condition.accept(read(user.scope(), file).version());
              dao.save(caseId, supervisorsNeeded);
              parts.ground().audit().record(user, "staffing.changed", caseId, caseId);
              return read(user.scope(), file);
            });
  }

  private Staffing read(Scope scope, CaseFile file) {
    var oneToOne =
        referrals
            .screening(scope, file.origin().referralId())
            .filter(Screening::oneToOne)
            .isPresent();
    return dao.find(file.id())
        .map(row -> new Staffing(row.supervisorsNeeded(), oneToOne, row.version()))
        .orElseGet(() -> new Staffing(Staffing.ONE, oneToOne, 0));
  }
}
