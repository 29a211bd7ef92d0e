package org.contactcenter;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.calendar.CalendarModule;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.consent.ConsentModule;
import org.contactcenter.consent.link.LinkModule;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.secret.Keys;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.draft.DraftModule;
import org.contactcenter.identity.SignInSettings;
import org.contactcenter.identity.factor.FactorModule;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.incident.witness.Witnesses;
import org.contactcenter.notification.NotificationModule;
import org.contactcenter.party.PartyModule;
import org.contactcenter.party.correction.CorrectionModule;
import org.contactcenter.party.messaging.MessagingModule;
import org.contactcenter.party.special.SpecialModule;
import org.contactcenter.report.ReportModule;
import org.contactcenter.report.court.CourtReportBase;
import org.contactcenter.retention.RetentionModule;
import org.contactcenter.telling.TellingModule;
import org.contactcenter.telling.door.DoorTellingModule;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.transfer.imports.ImportModule;
import org.contactcenter.visit.VisitModule;
import org.contactcenter.visit.note.NoteModule;
import org.contactcenter.visit.offer.OfferModule;
import org.contactcenter.visit.proposal.ProposalModule;
import org.contactcenter.visit.proposal.ProposalSettings;
import org.contactcenter.visit.safety.SafetyModule;
import org.contactcenter.work.WorkQueue;
import org.jdbi.v3.core.Jdbi;

/**
 * All features, assembled and connected on one database, its keys and one clock. The service has
 * one; whoever makes demonstration data has another on a moving clock.
 */
public final class Features extends Foundations {
  public final CorrectionModule correction;
  public final SpecialModule special;
  public final ConsentModule consent;
  public final VisitModule visit;
  public final OfferModule offer;
  public final NoteModule note;
  public final SafetyModule safety;
  public final IncidentModule incident;
  public final CalendarModule calendar;
  public final ReportModule report;
  public final RetentionModule retention;
  public final MessagingModule messaging;
  public final WorkQueue queue;
  public final TellingModule telling;
  public final DraftModule draft;

  /** With the installation's settings as they are unless it says otherwise. */
  public Features(Jdbi jdbi, InstantSource clock, Keys keys) {
    this(jdbi, clock, keys, SignInSettings.DEFAULT);
  }

  public Features(Jdbi jdbi, InstantSource clock, Keys keys, SignInSettings signIn) {
    super(jdbi, clock, keys, signIn);
    correction = correction();
    special = new SpecialModule(ground, casefile.parts().parties());
    consent = consent();
    visit = visit();
    offer = offer();
    note = note();
    safety = new SafetyModule(casefile, visit, referral.referrals(), party.people());
    incident = new IncidentModule(casefile, visit, center.centers(), identity.members());
    calendar = calendar();
    report = report();
    retention = retention();
    messaging = new MessagingModule(ground, party.people(), casefile.parts().parties());
    queue = new WorkQueue(ground, casefile.cases(), center.centers(), work());
    telling = telling();
    draft = new DraftModule(ground, identity);
  }

  private ConsentModule consent() {
    return new ConsentModule(
        casefile, new LinkModule.Neighbours(party.people(), center.doors(), identity.throttle()));
  }

  private VisitModule visit() {
    return new VisitModule(
        casefile, center, identity.members(), party.people(), consent.consents());
  }

  private NoteModule note() {
    return new NoteModule(ground, center.centers(), identity.members(), casefile, visit.visits());
  }

  private OfferModule offer() {
    return new OfferModule(
        casefile.parts(), referral.referrals(), visit.parts(), visit.plan().open());
  }

  /** Timetable proposals, made by the settings of a node. */
  public ProposalModule proposals(ProposalSettings settings) {
    var base =
        new ProposalModule.Base(
            casefile.parts(),
            center,
            visit.parts(),
            visit.claims(),
            visit.plan().open(),
            party.people());
    return new ProposalModule(base, offer.waiting(), settings);
  }

  private TellingModule telling() {
    var persons = new Reaches.Persons(party.people(), messaging.choices(), party.mailAddresses());
    var all = new TellingModule.Everybody(identity.members(), center.centers(), persons, queue);
    var doors = new DoorTellingModule.Doors(consent.links(), referral.applications());
    var below = new TellingModule.Below(casefile, visit, incident, report.courts(), doors);
    return new TellingModule(below, all, notification.outbox());
  }

  private CorrectionModule correction() {
    var parts = casefile.parts();
    return new CorrectionModule(ground, parts.parties(), parts.time()::today);
  }

  private CalendarModule calendar() {
    return new CalendarModule(ground, identity.members(), center, casefile.cases(), visit.visits());
  }

  private RetentionModule retention() {
    casefile.listeners().erasure(note.erasure());
    return new RetentionModule(center.centers(), party, casefile, referral, incident);
  }

  private ReportModule report() {
    return ReportModule.of(
        new CourtReportBase(
            casefile,
            center,
            party,
            referral.referrals(),
            identity.members(),
            visit,
            note.signed(),
            incident,
            consent.texts()));
  }

  /** All that is sealed in the database, for a change of keys. */
  static List<Sealed> sealed() {
    return Stream.of(
            PartyModule.SEALED,
            SpecialModule.SEALED,
            FrozenDocuments.SEALED,
            FactorModule.SEALED,
            NotificationModule.SEALED,
            TellingModule.SEALED,
            Witnesses.SEALED,
            Representatives.SEALED,
            ImportModule.SEALED,
            DraftModule.SEALED)
        .flatMap(List::stream)
        .toList();
  }

  /** What members of staff are to do, by the features that know. */
  public List<WorkSource> work() {
    return Stream.of(
            referral.work(),
            consent.work(),
            note.work(),
            casefile.work(),
            incident.work(),
            report.courts().work())
        .flatMap(List::stream)
        .toList();
  }

  /** What the service does again and again by itself. */
  public List<Job> jobs() {
    return Stream.of(
            retention.jobs(),
            incident.deadline().jobs(),
            visit.plan().jobs(),
            report.courts().jobs(),
            telling.jobs(),
            draft.jobs())
        .flatMap(List::stream)
        .toList();
  }

  List<Object> resources() {
    return new Offerings(this).resources();
  }
}
