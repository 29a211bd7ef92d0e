package org.contactcenter.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.course.CourseModule;
import org.contactcenter.casefile.intake.InterviewWork;
import org.contactcenter.casefile.life.LifeModule;
import org.contactcenter.casefile.order.OrderEndingWork;
import org.contactcenter.casefile.order.OrderEndings;
import org.contactcenter.casefile.representative.RepresentativeResource;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.casefile.review.ReviewModule;
import org.contactcenter.casefile.safety.SafetyPlanModule;
import org.contactcenter.casefile.safety.SafetyPlans;
import org.contactcenter.casefile.screening.CaseScreeningModule;
import org.contactcenter.casefile.suspension.SuspensionModule;
import org.contactcenter.casefile.suspension.SuspensionWork;
import org.contactcenter.casefile.suspension.Suspensions;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.referral.ReferralModule;
import org.jdbi.v3.core.Jdbi;

/** Assembles what is judged and decided of a case as time goes on. */
final class FollowedCases {
  private final SafetyPlanModule safety;
  private final ReviewModule review;
  private final CourseModule course;
  private final CaseScreeningModule screening;
  private final SuspensionModule suspension;
  private final Suspensions suspensions;
  private final OrderEndingWork endings;
  private final Representatives representatives;
  private final CaseParts parts;
  private final Jdbi jdbi;

  FollowedCases(
      CaseParts parts,
      LifeModule life,
      CenterModule center,
      ReferralModule referral,
      OrderEndings orders) {
    this.parts = parts;
    jdbi = parts.ground().jdbi();
    representatives = new Representatives(parts);
    endings = new OrderEndingWork(orders);
    suspensions = life.suspensions();
    safety = new SafetyPlanModule(parts);
    review = new ReviewModule(parts, center.centers());
    course = new CourseModule(parts, referral.referrals(), center.takings());
    screening = new CaseScreeningModule(parts, referral);
    suspension = new SuspensionModule(parts, suspensions, life.service());
  }

  SafetyPlans safetyPlans() {
    return safety.plans();
  }

  /** What is to be done for cases. */
  List<WorkSource> work() {
    return List.of(new InterviewWork(jdbi), review.work(), new SuspensionWork(jdbi), endings);
  }

  /** Their resources; when a case is anonymised, each forgets its words. */
  List<Object> resources(Listeners listeners) {
    Stream.of(safety.plans(), review.reviews(), course.outcomes(), suspensions, representatives)
        .forEach(listeners::erasure);
    return Stream.of(
            screening.resources(),
            safety.resources(),
            suspension.resources(),
            review.resources(),
            course.resources(),
            List.<Object>of(
                new RepresentativeResource(representatives, parts.ground().creations())))
        .flatMap(List::stream)
        .toList();
  }
}
