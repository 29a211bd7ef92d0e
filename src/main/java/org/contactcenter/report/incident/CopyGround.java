package org.contactcenter.report.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Center;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.Incident;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.People;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Letterheads;

/** Gathers what a report is made from; who may ask is decided before. */
final class CopyGround {
  private final CaseParts cases;
  private final Letterheads letterheads;
  private final People people;
  private final Members members;
  private final IncidentModule incidents;

  CopyGround(
      CaseParts cases,
      Letterheads letterheads,
      People people,
      Members members,
      IncidentModule incidents) {
    this.cases = cases;
    this.letterheads = letterheads;
    this.people = people;
    this.members = members;
    this.incidents = incidents;
  }

  Family family(Scope scope, UUID caseId) {
    var parties = cases.parties().of(scope, caseId);
    var ids = parties.stream().map(CaseParty::personId).distinct().toList();
    return new Family(parties, people.findAll(scope, ids));
  }

  IncidentSheets sheets(Scope scope, Incident incident) {
    return IncidentSheets.of(
        scope,
        incidents.files().of(incident),
        incidents.followUps().all(scope, incident.id()),
        incidents.deadline().holds().all(scope, incident.id()),
        members);
  }

  Center center(Scope scope) {
    return letterheads.center(scope);
  }

  Letterhead letterhead(Scope scope) {
    return letterheads.of(scope);
  }

  String caseNumber(Scope scope, UUID caseId) {
    return cases.cases().get(scope, caseId).number();
  }

  LocalDate today(Scope scope) {
    return cases.time().today(scope);
  }

  Instant now() {
    return cases.time().now();
  }
}
