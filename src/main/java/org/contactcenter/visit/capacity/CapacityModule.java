package org.contactcenter.visit.capacity;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.referral.Referrals;

/** Assembles the figures of a center's time. */
public final class CapacityModule {
  private final Capacities capacities;

  public CapacityModule(
      CaseParts parts, CenterModule center, Members members, Referrals referrals) {
    capacities = new Capacities(parts, new OpenTimes(center, members), referrals);
  }

  public List<Object> resources() {
    return List.of(new CapacityResource(capacities));
  }
}
