package org.contactcenter.visit.proposal;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.job.Job;
import org.contactcenter.party.People;
import org.contactcenter.visit.VisitParts;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.plan.OpenOccurrences;
import org.contactcenter.visit.proposal.situation.Records;
import org.contactcenter.visit.proposal.situation.Situations;
import org.contactcenter.visit.proposal.situation.WaitingDemands;
import org.contactcenter.visit.proposal.solver.Solvers;
import org.contactcenter.visit.term.OrderRules;

/** Assembles timetable proposals. */
public final class ProposalModule {
  private final Workshop workshop;
  private final ProposalResource resource;

  /** What proposals stand on. */
  public record Base(
      CaseParts cases,
      CenterModule center,
      VisitParts visits,
      ClaimBook claims,
      OpenOccurrences plans,
      People people) {}

  public ProposalModule(Base base, WaitingFamilies waiting, ProposalSettings settings) {
    var cases = base.cases();
    var ground = cases.ground();
    var transactions = ground.transactions();
    var dao = ground.jdbi().onDemand(ProposalDao.class);
    var solvers = new Solvers(settings.workers());
    var proposals = new Proposals(dao, cases, solvers);
    var maker = maker(base, dao, waiting, new Maker.Work(solvers, settings.limit()));
    workshop = new Workshop(maker, dao, transactions);
    var booking =
        new RowBooking(
            base.visits().booking().bookings(),
            base.plans(),
            waiting,
            base.center().centers(),
            cases.time());
    var acceptance = new Acceptance(dao, proposals, booking, transactions, ground.audit());
    resource =
        new ProposalResource(proposals, acceptance, workshop, cases.cases(), ground.creations());
  }

  private static Maker maker(Base base, ProposalDao dao, WaitingFamilies waiting, Maker.Work work) {
    var cases = base.cases();
    var slot = base.visits().slot();
    var orders = new OrderRules(cases, base.people(), base.center().centers());
    var situations =
        new Situations(
            new Records(cases, base.plans()),
            new WaitingDemands(slot, orders, cases.time()),
            slot.outlooks(),
            base.claims(),
            cases.time());
    return new Maker(dao, cases.ground().transactions(), situations, waiting, work);
  }

  /** Works as long as the service runs. */
  public Workshop workshop() {
    return workshop;
  }

  public List<Job> jobs() {
    return List.of(workshop.job());
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
