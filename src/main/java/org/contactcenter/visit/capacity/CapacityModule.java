package org.contactcenter.visit.capacity;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.CenterModule;
import org.contactcenter.referral.Referrals;
import org.contactcenter.visit.slot.Supervisors;

/** Assembles the figures of a center's time. */
public final class CapacityModule {
  private final Capacities capacities;

  public CapacityModule(
      CaseParts parts, CenterModule center, Supervisors supervisors, Referrals referrals) {
    capacities = new Capacities(parts, new OpenTimes(center, supervisors), referrals);
  }

  public List<Object> resources() {
    return List.of(new CapacityResource(capacities));
  }
}
