package org.contactcenter.speed;

/**
 * What the rows of the model are rows of, in the order in which they are made.
 *
 * @see Copies the columns of which hold the keys that make the ids of each copy its own
 */
enum Stage {
  HOUSE("house"),
  ROOM("room"),
  SUPERVISOR("supervisor"),
  COORDINATOR("coordinator"),
  /** A family that comes every week. */
  OPEN("family"),
  /** A family that came for as many weeks, whose case is closed. */
  CLOSED("family");

  private final String key;

  Stage(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
