package org.contactcenter.notification;

import java.util.Set;

/** What became of a message. */
public enum MessageStatus {
  /** To be sent when it is due, be it for the first time or again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** Given up: the mail server refuses it. Somebody may have it tried again. */
  FAILED,
  /** Never sent, for it is no longer true, comes too late or would go to a former address. */
  WITHDRAWN;

  /** The whole life cycle, readable in one glance. A terminal state has no successor. */
  Set<MessageStatus> next() {
    return switch (this) {
      case WAITING -> Set.of(SENT, FAILED, WITHDRAWN);
      case FAILED -> Set.of(WAITING, WITHDRAWN);
      case SENT, WITHDRAWN -> Set.of();
    };
  }
}
