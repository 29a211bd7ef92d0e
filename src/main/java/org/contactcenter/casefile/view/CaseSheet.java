package org.contactcenter.casefile.view;

import java.util.List;
import java.util.function.Predicate;
import org.contactcenter.casefile.view.CaseView.PersonView;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.party.PartyRole;

/** Cases as a table. */
final class CaseSheet {
  static final Sheet<CaseView> SHEET =
      Sheet.<CaseView>of("cases")
          .with("id", CaseView::id)
          .with("number", CaseView::number)
          .with("status", CaseView::status)
          .with("source", CaseView::source)
          .with("receivedAt", CaseView::receivedAt)
          .with("openedAt", CaseView::openedAt)
          .with("caseWorker", CaseView::caseWorker)
          .with("children", file -> people(file, role -> role == PartyRole.CHILD))
          .with("adults", file -> people(file, role -> role != PartyRole.CHILD))
          .with("suspendReason", CaseView::suspendReason)
          .with("closeReason", CaseView::closeReason)
          .with("closeSummary", CaseView::closeSummary)
          .with("closedAt", CaseView::closedAt)
          .with("orderEndsOn", file -> file.standing().orderEndsOn());

  private CaseSheet() {}

  private static List<String> people(CaseView file, Predicate<PartyRole> which) {
    return file.people().stream()
        .filter(person -> which.test(person.role()))
        .map(PersonView::inWords)
        .distinct()
        .toList();
  }
}
