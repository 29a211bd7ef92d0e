package org.contactcenter.casefile.readiness;

import java.util.List;
import org.contactcenter.casefile.check.CheckItem;

/** A condition of any visit; features above the case bring those of theirs. */
public interface ReadinessRule {

  /** What the rule asks of the case on that day, met or not. Runs in an open transaction. */
  List<CheckItem> check(CaseOnDay subject);
}
