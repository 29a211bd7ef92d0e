package org.contactcenter.notification;

import java.util.Optional;

/**
 * What of a message is personal: sealed as a whole.
 *
 * @param to the address
 * @param text plain, without a subject line
 */
public record Content(String to, String text, Optional<CalendarPart> calendar) {

  /** Says nothing: a text may end in a log. */
  @Override
  public String toString() {
    return "content of a message";
  }
}
