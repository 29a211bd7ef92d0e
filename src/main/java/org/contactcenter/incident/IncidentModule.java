package org.contactcenter.incident;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Messages;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.deadline.DeadlineModule;
import org.contactcenter.incident.followup.FollowUpAnswers;
import org.contactcenter.incident.followup.FollowUpResource;
import org.contactcenter.incident.followup.FollowUpWork;
import org.contactcenter.incident.followup.FollowUps;
import org.contactcenter.incident.pause.Pauses;
import org.contactcenter.incident.witness.Witnesses;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.visit.VisitModule;

/** Assembles incidents, and connects them to what cases and visits ask of them. */
public final class IncidentModule {
  private static final Messages MESSAGES = new Messages("incident");

  private final IncidentFiles files;
  private final IncidentDesk desk;
  private final Incidents incidents;
  private final Handling handling;
  private final PausedVisits paused;
  private final FollowUps followUps;
  private final SeriousCases serious;
  private final Ground ground;
  private final DeadlineModule deadline;
  private final FollowUpWork tasks;
  private final List<Object> resources;

  public IncidentModule(CaseModule casefile, VisitModule visit, Centers centers, Members members) {
    var parts = casefile.parts();
    ground = parts.ground();
    var witnesses = new Witnesses(ground, members);
    files = new IncidentFiles(ground.jdbi(), witnesses, ground.transactions());
    var term = new ReportTerm(centers, ground.clock());
    desk = new IncidentDesk(ground, files, term, parts.cases());
    var rules = rules(parts, visit, witnesses);
    deadline = new DeadlineModule(parts, desk, centers);
    var measures = measures(visit, ground);
    var alarm = new Alarm(casefile.service(), measures, deadline.deadlines(), centers, MESSAGES);
    incidents = new Incidents(ground, desk, rules, witnesses, alarm);
    handling = new Handling(ground.jdbi(), desk, rules, witnesses, deadline.holds());
    paused = new PausedVisits(desk, files, measures, rules);
    followUps = new FollowUps(ground, desk, members, parts.time());
    var search = new IncidentSearch(ground, desk, files, term, parts.cases());
    tasks = new FollowUpWork(ground.jdbi());
    serious = new SeriousCases(ground.jdbi(), ground.transactions());
    var views = new IncidentViews(term, parts.cases(), witnesses);
    resources = resources(search, views, ground.creations());
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

  /** Who sees an incident, and through whom it is changed. */
  public IncidentDesk desk() {
    return desk;
  }

  /** What a visit's report tells of incidents. */
  public IncidentFiles files() {
    return files;
  }

  /** What is to be done after incidents. */
  public List<WorkSource> work() {
    return List.of(deadline.work(), tasks);
  }

  /** By when what is done about incidents. */
  public DeadlineModule deadline() {
    return deadline;
  }

  /** Which cases had a serious incident. */
  public SeriousCases serious() {
    return serious;
  }

  /** Incidents a person had a part in, and what they were told. */
  public List<PersonalRecords> personal() {
    return new PersonalIncidents(ground.jdbi()).all();
  }

  public List<Object> resources() {
    return resources;
  }

  private List<Object> resources(IncidentSearch search, IncidentViews views, Creations creations) {
    return Stream.concat(
            Stream.of(
                new IncidentResource(incidents, search, views, creations),
                new HandlingResource(handling, search, views, creations),
                new PausedVisitResource(paused, views),
                new IncidentCategoryResource(),
                new FollowUpResource(followUps, creations)),
            deadline.resources().stream())
        .toList();
  }

  private static ReportRules rules(CaseParts parts, VisitModule visit, Witnesses witnesses) {
    return new ReportRules(parts.cases(), parts.parties(), visit.visits(), witnesses, parts.time());
  }

  private static Measures measures(VisitModule visit, Ground ground) {
    return new Measures(visit.visits(), visit.proceedings(), new Pauses(ground.jdbi()));
  }

  private static void connect(CaseModule casefile, VisitModule visit, Ground ground) {
    var answers = new IncidentAnswers(ground.jdbi(), ground.transactions(), MESSAGES);
    casefile.listeners().objector(answers);
    casefile
        .listeners()
        .objector(new FollowUpAnswers(ground.jdbi(), ground.transactions(), MESSAGES));
    casefile.listeners().erasure(new IncidentErasure(ground.jdbi()));
    casefile.readiness().rule(answers);
    visit.proceedings().connect(answers);
  }
}
