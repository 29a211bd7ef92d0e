package org.contactcenter.notification;

/** Why a message was not sent, the last time that it was tried. */
public enum Setback {
  /** The mail server was not to be reached, or went away. */
  SERVER_AWAY,
  /** The mail server does not take it now. */
  REFUSED_FOR_NOW,
  /** The mail server will never take it. */
  REFUSED,
  /** Nothing can be sent to such an address. */
  UNUSABLE_ADDRESS,
  /** The time in which it would have been of use is over. */
  TOO_LATE,
  /** It is no longer so, or no longer to be sent to that address. */
  OUTDATED,
  /** Making it ready failed in the program. */
  BROKEN
}
