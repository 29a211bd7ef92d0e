package org.contactcenter.casefile.staffing;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.referral.Screenings;

/** Assembles what a family needs of the staff. */
public final class StaffingModule {
  private final Staffings staffings;

  public StaffingModule(CaseParts parts, Screenings screenings) {
    this.staffings = new Staffings(parts, screenings);
  }

  public Staffings staffings() {
    return staffings;
  }

  public List<Object> resources() {
    return List.of(new StaffingResource(staffings));
  }
}
