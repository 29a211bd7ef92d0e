package org.contactcenter.casefile.course;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.hit.Takings;
import org.contactcenter.referral.Referrals;

/** Assembles how families get on. */
public final class CourseModule {
  private final CaseParts parts;
  private final Progress progress;
  private final Outcomes outcomes;

  public CourseModule(CaseParts parts, Referrals referrals, Takings takings) {
    this.parts = parts;
    this.progress = new Progress(parts, referrals, takings);
    this.outcomes = new Outcomes(parts);
  }

  /** The ratings, which forget their words with their case, and those of progress too. */
  public Outcomes outcomes() {
    return outcomes;
  }

  public List<Object> resources() {
    var creations = parts.ground().creations();
    return List.of(
        new ProgressResource(progress, creations), new OutcomeResource(outcomes, creations));
  }
}
