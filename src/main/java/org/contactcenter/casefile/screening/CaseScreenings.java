package org.contactcenter.casefile.screening;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.referral.Screening;
import org.contactcenter.referral.Screenings;

/** The judgements of risk of a case: those of its referral, and those since. */
public final class CaseScreenings {
  private final Cases cases;
  private final Screenings screenings;

  CaseScreenings(Cases cases, Screenings screenings) {
    this.cases = cases;
    this.screenings = screenings;
  }

  /** Throws a {@link Problem} {@code case-closed}, or what a screening is refused with. */
  UUID record(User user, UUID caseId, Screening.Judgement judgement) {
    return cases.writing(
        user, caseId, file -> screenings.screenCase(user, referral(file), judgement).id());
  }

  /** Newest first. */
  List<Screening> list(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> all(user, file));
  }

  Screening read(User user, UUID caseId, UUID id) {
    return cases.reading(user, caseId, "screening.read", id, file -> existing(all(user, file), id));
  }

  /** For the one who recorded it. */
  Screening show(User user, UUID caseId, UUID id) {
    return cases.showing(user, caseId, file -> existing(all(user, file), id));
  }

  private List<Screening> all(User user, CaseFile file) {
    return screenings.newestFirst(user.scope(), referral(file));
  }

  private static UUID referral(CaseFile file) {
    return file.origin().referralId();
  }

  private static Screening existing(List<Screening> all, UUID id) {
    return all.stream()
        .filter(screening -> screening.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("screening", id));
  }
}
