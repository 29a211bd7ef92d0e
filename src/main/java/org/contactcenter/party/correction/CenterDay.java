package org.contactcenter.party.correction;

import java.time.LocalDate;
import org.contactcenter.core.Scope;

/** What day it is where the center stands; told by the feature that knows its zone. */
public interface CenterDay {
  LocalDate of(Scope scope);
}
