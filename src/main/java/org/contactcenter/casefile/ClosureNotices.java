package org.contactcenter.casefile;

import org.contactcenter.core.User;

/** Who writes the notices that the parents, and the court or referrer, get when a case ends. */
public interface ClosureNotices {

  /** Writes them in the closing transaction. */
  void write(User user, CaseFile closed);
}
