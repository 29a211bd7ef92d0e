package org.contactcenter.referral;

/** How closely a contact is accompanied, and whether it takes place in the house at all. */
public enum VisitType {
  /** One family in a room of its own, with a supervisor. */
  SUPERVISED,
  /** Several families share a room; attendance is all that is written down. */
  SUPPORTED,
  /** The child is handed over: one side brings it, the other takes it along. */
  EXCHANGE,
  /** By video: nobody comes. */
  VIRTUAL;

  /** Whether several families may share the room, each taking one place of it. */
  public boolean sharesRoom() {
    return this == SUPPORTED;
  }

  /**
   * Whether a supervisor sees and hears the contact: one of a family in a room of its own does, and
   * one in a call. Families who share a room are not listened to, and what follows an exchange
   * takes place elsewhere.
   */
  public boolean isWatched() {
    return this == SUPERVISED || this == VIRTUAL;
  }

  public boolean inHouse() {
    return this != VIRTUAL;
  }
}
