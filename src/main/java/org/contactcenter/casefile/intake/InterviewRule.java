package org.contactcenter.casefile.intake;

import java.util.List;
import java.util.Set;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.core.Messages;
import org.jdbi.v3.core.Jdbi;

/** Each side has been heard, at least once face to face. */
public final class InterviewRule implements ReadinessRule {
  private final InterviewDao dao;
  private final Messages messages;

  InterviewRule(Jdbi jdbi, Messages messages) {
    this.dao = jdbi.onDemand(InterviewDao.class);
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    var heard = Set.copyOf(dao.heardFaceToFace(subject.file().id()));
    return subject.sides().stream()
        .map(
            side ->
                CheckItem.of(
                    "INTERVIEW", heard.contains(side), side, messages, "readiness-interview"))
        .toList();
  }
}
