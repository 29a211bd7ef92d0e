package org.contactcenter.casefile.life;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.identity.Members;

/** Assembles what moves a case on. */
public final class LifeModule {
  private final CaseViews views;
  private final Assignments assignments;
  private final Service service;
  private final Closing closing;

  public LifeModule(
      CaseParts parts, Members members, Readiness readiness, Listeners listeners, CaseViews views) {
    var transactions = parts.ground().transactions();
    var cases = parts.cases();
    this.views = views;
    this.assignments =
        new Assignments(parts.ground().jdbi(), cases, members, transactions, parts.time());
    this.service = new Service(cases, readiness, listeners, transactions, parts.time());
    this.closing = new Closing(cases, listeners, transactions, parts.time());
  }

  public Assignments assignments() {
    return assignments;
  }

  public Service service() {
    return service;
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
