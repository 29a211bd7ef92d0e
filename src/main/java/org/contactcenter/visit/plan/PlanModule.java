package org.contactcenter.visit.plan;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.job.Job;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.slot.Outlooks;

/** Assembles visit plans. */
public final class PlanModule {
  private final VisitPlans plans;
  private final LayOut layOut;
  private final OpenOccurrences open;
  private final List<Object> resources;

  public PlanModule(
      CaseModule cases,
      CenterModule center,
      Outlooks outlooks,
      Bookings bookings,
      ClaimBook claims) {
    var ground = cases.parts().ground();
    var time = cases.parts().time();
    var horizons = new Horizons(center.centers(), center.timetable(), time);
    var layer = new Layer(outlooks, bookings, new Handovers(ground.jdbi()));
    var store = new PlanStore(ground);
    plans = new VisitPlans(cases.cases(), store, layer, horizons, time);
    layOut = new LayOut(cases.cases(), store, layer, horizons);
    var hands = new PlanChange.Hands(layer, bookings, claims);
    var changes = new PlanChanges(cases.cases(), store, horizons, hands, time);
    open = new OpenOccurrences(ground);
    resources = List.of(new PlanResource(plans, changes, ground.creations()));
  }

  /** Plans as staff make them. */
  public VisitPlans plans() {
    return plans;
  }

  /** What lays plans out by itself. */
  public LayOut layOut() {
    return layOut;
  }

  /** What plans lack. */
  public OpenOccurrences open() {
    return open;
  }

  public List<Job> jobs() {
    return List.of(layOut.job());
  }

  public List<Object> resources() {
    return resources;
  }
}
