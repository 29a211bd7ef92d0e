package org.contactcenter.casefile.intake;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.core.Messages;

/** Assembles the interviews of a case. */
public final class InterviewModule {
  private final CaseParts parts;
  private final Interviews interviews;

  public InterviewModule(CaseParts parts) {
    this.parts = parts;
    this.interviews =
        new Interviews(
            parts.ground().jdbi(),
            parts.cases(),
            parts.parties(),
            parts.ground().audit(),
            parts.time());
  }

  public Interviews interviews() {
    return interviews;
  }

  /** Each side has been heard. */
  public ReadinessRule rule(Messages messages) {
    return new InterviewRule(parts.ground().jdbi(), messages);
  }

  public List<Object> resources() {
    return List.of(new InterviewResource(interviews, parts.ground().creations()));
  }
}
