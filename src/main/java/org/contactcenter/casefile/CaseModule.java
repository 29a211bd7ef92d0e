package org.contactcenter.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.conflict.ConflictModule;
import org.contactcenter.casefile.conflict.Conflicts;
import org.contactcenter.casefile.glass.GlassModule;
import org.contactcenter.casefile.hold.LegalHoldResource;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.casefile.intake.InterviewModule;
import org.contactcenter.casefile.intake.Interviews;
import org.contactcenter.casefile.life.Assignments;
import org.contactcenter.casefile.life.Closing;
import org.contactcenter.casefile.life.LifeModule;
import org.contactcenter.casefile.life.Service;
import org.contactcenter.casefile.opening.OpeningModule;
import org.contactcenter.casefile.opening.Reopening;
import org.contactcenter.casefile.order.CourtOrderModule;
import org.contactcenter.casefile.order.OrderEndings;
import org.contactcenter.casefile.people.CasePartyModule;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.casefile.readiness.ReadinessModule;
import org.contactcenter.casefile.safety.SafetyPlans;
import org.contactcenter.casefile.staffing.StaffingModule;
import org.contactcenter.casefile.staffing.Staffings;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.casefile.view.ViewModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.Messages;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.identity.Members;
import org.contactcenter.party.PartyModule;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.referral.ReferralModule;

/** Assembles the case file, and connects it to what people and referrals ask of cases. */
public final class CaseModule {
  private final CaseParts parts;
  private final Listeners listeners = new Listeners();
  private final Readiness readiness;
  private final LifeModule life;
  private final OpeningModule opening;
  private final InterviewModule interviews;
  private final ConflictModule conflicts;
  private final StaffingModule staffing;
  private final LegalHolds holds;
  private final FollowedCases followed;
  private final OrderEndings endings;
  private final List<Object> resources;

  public CaseModule(
      Ground ground,
      Members members,
      CenterModule center,
      PartyModule party,
      ReferralModule referral) {
    parts = CaseParts.of(ground, center.centers());
    var gate = new ReadinessModule(parts, referral.referrals(), new Messages("casefile"));
    readiness = gate.readiness();
    holds = new LegalHolds(parts);
    endings = new OrderEndings(parts, center.timetable());
    var view = new ViewModule(parts, holds, endings, members, party.people());
    conflicts = new ConflictModule(parts, members, center.interpreters(), listeners);
    staffing = new StaffingModule(parts, referral.screenings());
    life = life(members, view.views());
    followed = new FollowedCases(parts, life, center, referral, endings);
    opening = opening(life, view.views(), referral);
    interviews = new InterviewModule(parts);
    party.connect(parts.parties());
    referral.connect(opening.register());
    resources = all(view, gate.resources(), below(center, party));
  }

  /** The door to cases. */
  public Cases cases() {
    return parts.cases();
  }

  /** The gate before every visit; features above add their rules. */
  public Readiness readiness() {
    return readiness;
  }

  /** Begins and pauses the service, also for safety's sake. */
  public Service service() {
    return life.service();
  }

  /** Ends cases. */
  public Closing closing() {
    return life.closing();
  }

  /** Opens closed cases again. */
  public Reopening reopening() {
    return opening.reopening();
  }

  /** What each side said when it was heard. */
  public Interviews interviews() {
    return interviews.interviews();
  }

  /** Who must have nothing to do with which family. */
  public Conflicts conflicts() {
    return conflicts.conflicts();
  }

  /** What families need of the staff at their visits. */
  public Staffings staffings() {
    return staffing.staffings();
  }

  /** What is done at every visit of a case to keep everyone safe. */
  public SafetyPlans safetyPlans() {
    return followed.safetyPlans();
  }

  /** What is to be done for cases. */
  public List<WorkSource> work() {
    return followed.work();
  }

  /** What keeps a case from being anonymised. */
  public LegalHolds holds() {
    return holds;
  }

  /** Which orders end, and when. */
  public OrderEndings endings() {
    return endings;
  }

  /** Where features above are connected to the life of a case. */
  public Listeners listeners() {
    return listeners;
  }

  /** The inner parts, for the feature that keeps agreements and consents. */
  public CaseParts parts() {
    return parts;
  }

  /** The part a person has in cases, and the conversations held with them. */
  public List<PersonalRecords> personal() {
    return new PersonalCases(parts.ground().jdbi()).all();
  }

  public List<Object> resources() {
    return resources;
  }

  private LifeModule life(Members members, CaseViews views) {
    var assignments = new Assignments(parts, members, conflicts.conflicts());
    return new LifeModule(parts, assignments, readiness, listeners, views);
  }

  private OpeningModule opening(LifeModule life, CaseViews views, ReferralModule referral) {
    return new OpeningModule(parts, CaseOpener.of(parts), life, referral.referrals(), views);
  }

  private List<Object> all(ViewModule view, List<Object> gate, List<Object> below) {
    return joined(
        Stream.of(
            view.resources(),
            life.resources(),
            gate,
            opening.resources(),
            exceptions(view.views()),
            below));
  }

  /** What is done with a case against the common course. */
  private List<Object> exceptions(CaseViews views) {
    return Stream.concat(
            new GlassModule(parts, views).resources().stream(),
            Stream.of(new LegalHoldResource(holds, views)))
        .toList();
  }

  /** The records that lie under a case. */
  private List<Object> below(CenterModule center, PartyModule party) {
    readiness.rule(interviews.rule(new Messages("casefile")));
    return joined(
        Stream.of(
            new CasePartyModule(parts, party.people(), center.takings(), listeners).resources(),
            new CourtOrderModule(parts, center.courts()).resources(),
            interviews.resources(),
            conflicts.resources(),
            staffing.resources(),
            followed.resources(listeners)));
  }

  private static List<Object> joined(Stream<List<Object>> resources) {
    return resources.flatMap(List::stream).toList();
  }
}
