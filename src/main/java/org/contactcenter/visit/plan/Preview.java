package org.contactcenter.visit.plan;

import java.util.List;
import org.contactcenter.visit.slot.DoorView;
import org.contactcenter.visit.slot.Slot;

/**
 * How an occurrence would turn out.
 *
 * @param doors when which role would pass the door, where it is free
 * @param alternatives the nearest legal times, where it is not
 */
record Preview(Prospect prospect, List<DoorView> doors, List<Alternative> alternatives) {

  /** Another time, and when which role would pass the door. */
  record Alternative(Slot slot, List<DoorView> doors) {}
}
