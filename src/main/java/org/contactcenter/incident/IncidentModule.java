package org.contactcenter.incident;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Messages;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.followup.FollowUpResource;
import org.contactcenter.incident.followup.FollowUps;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.visit.VisitModule;

/** Assembles incidents, and connects them to what cases and visits ask of them. */
public final class IncidentModule {
  private static final Messages MESSAGES = new Messages("incident");

  private final IncidentFiles files;
  private final Incidents incidents;
  private final Handling handling;
  private final FollowUps followUps;
  private final SeriousCases serious;
  private final PersonalIncidents personal;
  private final List<Object> resources;

  public IncidentModule(CaseModule casefile, VisitModule visit, Centers centers, Members members) {
    var parts = casefile.parts();
    var ground = parts.ground();
    files = new IncidentFiles(ground.jdbi(), ground.transactions());
    var term = new ReportTerm(centers, ground.clock());
    var desk = new IncidentDesk(ground, files, term, parts.cases());
    var rules = new ReportRules(parts.cases(), parts.parties(), visit.visits(), parts.time());
    var alarm = new Alarm(casefile.service(), centers, MESSAGES);
    incidents = new Incidents(ground.jdbi(), desk, rules, alarm, ground.audit());
    handling = new Handling(ground.jdbi(), desk, rules);
    followUps = new FollowUps(ground.jdbi(), desk, members, parts.time());
    var search = new IncidentSearch(ground, desk, files, term, parts.cases());
    personal = new PersonalIncidents(ground.jdbi());
    serious = new SeriousCases(ground.jdbi(), ground.transactions());
    resources = resources(search, new IncidentViews(term), ground.creations());
    connect(casefile, visit, ground);
  }

  /** Reports of incidents. */
  public Incidents incidents() {
    return incidents;
  }

  /** What is done with submitted ones. */
  public Handling handling() {
    return handling;
  }

  public FollowUps followUps() {
    return followUps;
  }

  /** What a visit's report tells of incidents. */
  public IncidentFiles files() {
    return files;
  }

  /** Which cases had a serious incident. */
  public SeriousCases serious() {
    return serious;
  }

  /** Incidents a person had a part in, and what they were told. */
  public List<PersonalRecords> personal() {
    return personal.all();
  }

  public List<Object> resources() {
    return resources;
  }

  private List<Object> resources(IncidentSearch search, IncidentViews views, Creations creations) {
    return List.of(
        new IncidentResource(incidents, search, views, creations),
        new HandlingResource(handling, search, views, creations),
        new FollowUpResource(followUps, creations));
  }

  private static void connect(CaseModule casefile, VisitModule visit, Ground ground) {
    var answers = new IncidentAnswers(ground.jdbi(), ground.transactions(), MESSAGES);
    casefile.listeners().objector(answers);
    casefile.listeners().erasure(new IncidentErasure(ground.jdbi()));
    casefile.readiness().rule(answers);
    visit.proceedings().connect(answers);
  }
}
