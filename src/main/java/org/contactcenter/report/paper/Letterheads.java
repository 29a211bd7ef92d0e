package org.contactcenter.report.paper;

import org.contactcenter.center.Center;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.Centers;
import org.contactcenter.center.logo.Logos;
import org.contactcenter.core.Scope;

/** Finds the letterhead of each center, with its logo where it has one. */
public final class Letterheads {
  private final Centers centers;
  private final Logos logos;

  public Letterheads(CenterModule center) {
    this.centers = center.centers();
    this.logos = center.logos();
  }

  /** Whose paper it is. */
  public Center center(Scope scope) {
    return centers.of(scope);
  }

  public Letterhead of(Scope scope) {
    var center = center(scope);
    return new Letterhead(
        center.name(), center.address(), center.phone(), center.email(), logos.of(scope));
  }
}
