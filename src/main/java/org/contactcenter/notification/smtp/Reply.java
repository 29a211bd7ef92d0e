package org.contactcenter.notification.smtp;

/** What came of handing a mail to the mail server. */
public enum Reply {
  TAKEN,
  /** Not now; the server says so with a code of 4xx. */
  NOT_NOW,
  /** Never; the server says so with a code of 5xx. */
  NEVER,
  /** No mail can be written to such an address. */
  UNUSABLE_ADDRESS,
  /** The server is not to be reached, or went away before it said anything. */
  AWAY
}
