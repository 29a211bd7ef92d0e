package org.contactcenter.consent;

import java.util.List;
import java.util.Set;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Messages;
import org.jdbi.v3.core.Jdbi;

/** Each side consents to the contact, unless it rests on an order. */
final class ConsentRule implements ReadinessRule {
  private final ConsentDao dao;
  private final Messages messages;

  ConsentRule(Jdbi jdbi, Messages messages) {
    this.dao = jdbi.onDemand(ConsentDao.class);
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    if (subject.restsOnOrder()) {
      return List.of();
    }
    var consenting = Set.copyOf(dao.consenting(subject.file().id(), TextPurpose.CONTACT));
    return subject.sides().stream()
        .map(
            side ->
                CheckItem.of(
                    "CONSENT", consenting.contains(side), side, messages, "readiness-consent"))
        .toList();
  }
}
