package org.contactcenter.casefile.life;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.casefile.suspension.Suspensions;
import org.contactcenter.casefile.view.CaseViews;

/** Assembles what moves a case on. */
public final class LifeModule {
  private final CaseViews views;
  private final Assignments assignments;
  private final Suspensions suspensions;
  private final Service service;
  private final Closing closing;

  public LifeModule(
      CaseParts parts,
      Assignments assignments,
      Readiness readiness,
      Listeners listeners,
      CaseViews views) {
    var transactions = parts.ground().transactions();
    var cases = parts.cases();
    this.views = views;
    this.assignments = assignments;
    this.suspensions = new Suspensions(parts);
    this.service = new Service(parts, readiness, listeners, suspensions);
    this.closing = new Closing(cases, listeners, transactions, parts.time());
  }

  public Assignments assignments() {
    return assignments;
  }

  public Service service() {
    return service;
  }

  public Suspensions suspensions() {
    return suspensions;
  }

  public Closing closing() {
    return closing;
  }

  public List<Object> resources() {
    return List.of(
        new CaseVerbResource(assignments, service, views),
        new AssignmentResource(assignments),
        new ClosingResource(closing, views));
  }
}
