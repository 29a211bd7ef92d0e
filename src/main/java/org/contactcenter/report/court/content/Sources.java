package org.contactcenter.report.court.content;

import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.center.Centers;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.ContactWords;
import org.contactcenter.party.People;
import org.contactcenter.report.court.setting.ReportSettings;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.visit.attendance.AttendanceBook;
import org.contactcenter.visit.booking.CaseVisits;
import org.contactcenter.visit.note.SignedNotes;

/** The doors of the features that keep what a report tells of. */
public record Sources(
    CaseParts parts,
    Centers centers,
    Letterheads letterheads,
    CourtsOfCase courts,
    People people,
    ContactWords contacts,
    Representatives representatives,
    Members members,
    CaseVisits visits,
    AttendanceBook attendance,
    SignedNotes notes,
    IncidentModule incidents,
    ReportSettings settings) {}
