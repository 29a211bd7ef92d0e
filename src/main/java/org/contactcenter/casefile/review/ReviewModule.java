package org.contactcenter.casefile.review;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.core.work.WorkSource;

/** Assembles the reviews of cases. */
public final class ReviewModule {
  private final CaseParts parts;
  private final Reviews reviews;

  public ReviewModule(CaseParts parts, Centers centers) {
    this.parts = parts;
    this.reviews = new Reviews(parts, centers);
  }

  public Reviews reviews() {
    return reviews;
  }

  /** Which are due. */
  public WorkSource work() {
    return new ReviewWork(reviews);
  }

  public List<Object> resources() {
    return List.of(
        new ReviewResource(reviews, parts.ground().creations()), new DueReviewResource(reviews));
  }
}
