package org.contactcenter.report.form;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.party.People;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.visit.VisitModule;

/** Assembles what is printed for a purpose. */
public final class FormModule {
  private final List<Object> resources;

  public FormModule(
      CaseModule casefile, CenterModule center, People people, Texts texts, VisitModule visit) {
    var parts = casefile.parts();
    var heads = new Letterheads(center);
    var weeks = new RoomWeeks(parts.ground(), center.rooms(), visit.visits(), parts.cases(), heads);
    resources =
        List.of(
            new AttendanceCertificateResource(
                new AttendanceCertificates(parts, people, visit.attendance(), heads)),
            new SignedTextResource(new SignedTexts(parts, people, texts, heads)),
            new RoomWeekResource(weeks));
  }

  public List<Object> resources() {
    return resources;
  }
}
