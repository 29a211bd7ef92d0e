package org.contactcenter.report.court;

import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.center.CenterModule;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.PartyModule;
import org.contactcenter.referral.Referrals;
import org.contactcenter.report.court.content.CourtsOfCase;
import org.contactcenter.report.court.content.Sources;
import org.contactcenter.report.court.setting.ReportSettings;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.visit.VisitModule;
import org.contactcenter.visit.booking.CaseVisits;
import org.contactcenter.visit.note.SignedNotes;

/** The features that reports to courts are built on. */
public record CourtReportBase(
    CaseModule casefile,
    CenterModule center,
    PartyModule party,
    Referrals referrals,
    Members members,
    VisitModule visit,
    SignedNotes notes,
    IncidentModule incident,
    Texts texts) {

  Sources sources() {
    var parts = casefile.parts();
    return new Sources(
        parts,
        center.centers(),
        new Letterheads(center),
        new CourtsOfCase(parts, referrals, center.courts()),
        party.people(),
        party.contactWords(),
        new Representatives(parts),
        members,
        new CaseVisits(parts.ground()),
        visit.attendance(),
        notes,
        incident,
        new ReportSettings(parts.ground()));
  }
}
