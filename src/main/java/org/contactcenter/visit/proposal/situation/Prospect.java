package org.contactcenter.visit.proposal.situation;

import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.rule.Attempt;

/** Says of a time whether a visit of one case would be legal then, and who would come. */
@FunctionalInterface
public interface Prospect {

  /** Empty where a rule speaks against it. */
  Optional<Attempt> at(LocalDate day, Interval visit);
}
