package org.contactcenter.calendar;

import org.contactcenter.rights.Matter;

/** Which visits a feed shows. */
public enum FeedKind {
  /** Those its owner accompanies, and those of the cases its owner is responsible for. */
  MINE,
  /** Those in one room. */
  ROOM,
  /** All of the center. */
  CENTER;

  /** By what its owner sees the visits in it. */
  Matter matter() {
    return this == MINE ? Matter.OWN_FEED : Matter.CENTER_FEED;
  }
}
