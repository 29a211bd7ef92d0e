package org.contactcenter.incident.deadline;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.incident.IncidentDesk;

/** Assembles the deadlines after incidents. */
public final class DeadlineModule {
  private final CaseParts parts;
  private final Deadlines deadlines;
  private final Holds holds;
  private final Escalation escalation;

  public DeadlineModule(CaseParts parts, IncidentDesk desk, Centers centers) {
    var ground = parts.ground();
    this.parts = parts;
    this.deadlines = new Deadlines(ground, desk, parts.cases(), centers);
    this.holds = new Holds(ground.jdbi(), desk, parts.time(), ground.transactions());
    this.escalation = new Escalation(deadlines);
  }

  public Deadlines deadlines() {
    return deadlines;
  }

  /** What keeps parents from being told. */
  public Holds holds() {
    return holds;
  }

  /** Escalates what is overdue. */
  public Escalation escalation() {
    return escalation;
  }

  /** What is to be done about incidents. */
  public WorkSource work() {
    return new DeadlineWork(deadlines);
  }

  public List<Job> jobs() {
    return List.of(escalation.job());
  }

  public List<Object> resources() {
    return List.of(
        new DeadlineResource(deadlines, parts.ground().clock()),
        new HoldResource(holds, parts.ground().creations()),
        new IncidentSettingsResource(deadlines));
  }
}
