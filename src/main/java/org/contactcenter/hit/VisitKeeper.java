package org.contactcenter.hit;

import org.contactcenter.core.User;

/** Whoever plans visits: asked whenever something that they rest on was taken away. */
public interface VisitKeeper {

  /**
   * Settles the visits hit, in the open transaction that took something away and that holds the
   * calendar for itself: moves and cancels them as was chosen. In a preview it tries for all others
   * what could be done. Answers what became of each.
   */
  Hits settle(User user, Loss loss, Settlement settlement);
}
