package org.contactcenter.casefile;

/** Why a case ended. */
public enum ClosureReason {
  GOAL_REACHED,
  ORDER_ENDED,
  /** The family moved on to contact without the center. */
  UNSUPERVISED,
  CONSENT_WITHDRAWN,
  RULES_BROKEN,
  VIOLENCE,
  UNMANAGEABLE_RISK,
  NO_SHOWS,
  MOVED_AWAY,
  /** Demand above what the center can carry. */
  CAPACITY,
  OTHER
}
