package org.contactcenter.visit;

import org.contactcenter.core.sheet.Sheet;

/** Visits as a table. */
final class VisitSheet {
  static final Sheet<VisitView> SHEET =
      Sheet.<VisitView>of("visits")
          .with("id", VisitView::id)
          .with("caseId", VisitView::caseId)
          .with("caseNumber", VisitView::caseNumber)
          .with("planId", VisitView::planId)
          .with("type", VisitView::type)
          .with("status", VisitView::status)
          .with("startsAt", VisitView::startsAt)
          .with("endsAt", VisitView::endsAt)
          .with("roomId", VisitView::roomId)
          .with("supervisorIds", VisitView::supervisorIds)
          .with("interpreterLanguage", each -> each.company().interpreterLanguage())
          .with(
              "people",
              each ->
                  each.people().stream()
                      .map(person -> person.givenName() + " " + person.familyName())
                      .toList())
          .with("startedAt", each -> each.course().startedAt())
          .with("finishedAt", each -> each.course().endedAt())
          .with("cancelledBy", each -> each.course().cancelledBy())
          .with("cancelledAt", each -> each.course().cancelledAt())
          .with("noShowBy", each -> each.course().noShowBy())
          .with("explanation", each -> each.course().explanation())
          .with("reason", each -> each.course().reason())
          .with("incidentId", each -> each.course().incidentId());

  private VisitSheet() {}
}
