package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.check.CheckItem;

/** A condition of any visit; features above the case bring those of theirs. */
public interface ReadinessRule {

  /**
   * What the rule asks of the case on that day, met or not. Runs in an open transaction. The day
   * matters only by who has a part in the case and by the order that governs it: {@link ReadyDays}
   * asks once for all days that are alike in these.
   */
  List<CheckItem> check(CaseOnDay subject);
}
