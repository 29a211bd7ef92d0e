package org.contactcenter.incident;

import org.contactcenter.core.sheet.Sheet;

/** Incidents as a table. */
final class IncidentSheet {
  static final Sheet<IncidentView> SHEET =
      Sheet.<IncidentView>of("incidents")
          .with("id", IncidentView::id)
          .with("caseId", IncidentView::caseId)
          .with("caseNumber", IncidentView::caseNumber)
          .with("visitId", IncidentView::visitId)
          .with("status", IncidentView::status)
          .with("severity", each -> each.what().severity())
          .with("category", each -> each.what().category())
          .with("occurredAt", each -> each.what().occurredAt())
          .with("description", each -> each.what().description())
          .with("actionTaken", each -> each.what().actionTaken())
          .with("reportedBy", each -> each.course().reportedBy())
          .with("recordedAt", each -> each.course().recordedAt())
          .with("reportBy", each -> each.course().reportBy())
          .with("submittedAt", each -> each.course().submittedAt())
          .with("reviewedAt", each -> each.course().review().map(IncidentView.Review::at))
          .with("closedAt", each -> each.course().closedAt());

  private IncidentSheet() {}
}
