package org.contactcenter.casefile.suspension;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.life.Service;

/** Assembles what is known of pauses and refusals. */
public final class SuspensionModule {
  private final CaseParts parts;
  private final Suspensions suspensions;
  private final Service service;

  public SuspensionModule(CaseParts parts, Suspensions suspensions, Service service) {
    this.parts = parts;
    this.suspensions = suspensions;
    this.service = service;
  }

  public List<Object> resources() {
    return List.of(
        new SuspensionResource(suspensions),
        new RefusalResource(new Refusals(parts, service), parts.ground().creations()));
  }
}
