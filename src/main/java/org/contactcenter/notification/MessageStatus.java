package org.contactcenter.notification;

/** What became of a message. */
public enum MessageStatus {
  /** To be sent when it is due, be it for the first time or again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** Given up: the mail server refuses it. Somebody may have it tried again. */
  FAILED,
  /** Never sent, for it is no longer true, comes too late or would go to a former address. */
  WITHDRAWN
}
