package org.contactcenter.visit.proposal;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.job.Job;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.proposal.situation.Situations;
import org.contactcenter.visit.proposal.solver.Solvers;
import org.contactcenter.visit.slot.Outlooks;

/** Assembles timetable proposals. */
public final class ProposalModule {
  private final Workshop workshop;
  private final ProposalResource resource;

  /** What proposals stand on. */
  public record Base(
      CaseParts cases,
      CenterModule center,
      Outlooks outlooks,
      ClaimBook claims,
      Bookings bookings) {}

  public ProposalModule(Base base, ProposalSettings settings) {
    var cases = base.cases();
    var ground = cases.ground();
    var transactions = ground.transactions();
    var dao = ground.jdbi().onDemand(ProposalDao.class);
    var solvers = new Solvers(settings.workers());
    var proposals = new Proposals(dao, cases, solvers);
    var situations =
        new Situations(cases, base.outlooks(), base.claims(), base.center().timetable());
    workshop =
        new Workshop(
            new Maker(dao, transactions, situations, solvers, settings), dao, transactions);
    var booking = new RowBooking(base.bookings(), base.center().centers(), cases.time());
    var acceptance = new Acceptance(dao, proposals, booking, transactions, ground.audit());
    resource =
        new ProposalResource(proposals, acceptance, workshop, cases.cases(), ground.creations());
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
