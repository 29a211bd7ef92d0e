package org.contactcenter.casefile.suspension;

import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.User;

/** Who writes the notices that the sides, and the court or referrer, get when a case is paused. */
public interface SuspensionNotices {

  /**
   * Writes them in the transaction that pauses the case. The reason is for the file only: a letter
   * to one side must not tell it why the other is to be kept safe.
   */
  void write(User user, CaseFile paused, Suspension suspension);
}
