package org.contactcenter.consent.agreement;

import java.util.List;
import java.util.Set;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.core.Messages;
import org.jdbi.v3.core.Jdbi;

/** Each side has signed the center's rules. */
final class AgreementRule implements ReadinessRule {
  private final AgreementDao dao;
  private final Messages messages;

  AgreementRule(Jdbi jdbi, Messages messages) {
    this.dao = jdbi.onDemand(AgreementDao.class);
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    var signed = Set.copyOf(dao.signatories(subject.file().id()));
    return subject.sides().stream()
        .map(
            side ->
                CheckItem.of(
                    "AGREEMENT", signed.contains(side), side, messages, "readiness-agreement"))
        .toList();
  }
}
