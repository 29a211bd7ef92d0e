package org.contactcenter.hit;

/** Why a visit that was agreed can no longer take place as it is planned. */
public enum Misfit {
  /** The house: the center is closed that day. */
  CLOSED_DAY,
  /** From the first arrival to the last departure it does not lie in the opening hours. */
  OUTSIDE_OPENING_HOURS,
  ROOM_CLOSED,
  ROOM_INACTIVE,
  /** The place in which the family was to wait is closed, or no longer there. */
  NO_PLACE_TO_WAIT,
  /** Its place among the families who share the room is no longer there. */
  ROOM_TOO_SMALL,
  SUPERVISOR_ABSENT,
  SUPERVISOR_NOT_AT_WORK,
  /** Someone who is to accompany it does so no more. */
  NOT_A_SUPERVISOR,
  /** The family: its case is paused or closed. */
  CASE_NOT_ACTIVE,
  ORDER_NOT_VALID,
  CONSENT_MISSING,
  /** Someone who was to take part has no part in the case on that day. */
  PARTICIPANT_GONE,
  /** It gives less help than was decided for the case, or none is to be given any more. */
  BEYOND_STAGE,
  /** People who must not meet would be in the building at once. */
  KEPT_APART,
  /** The child is not handed over, so it is not brought back. */
  HANDOVER_CALLED_OFF,
  /** The child is handed over, and no visit brings it back any more. */
  RETURN_MISSING
}
