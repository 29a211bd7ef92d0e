package org.contactcenter.notification.smtp;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * One mail, as it is to be written.
 *
 * @param id from which its {@code Message-ID} is made, so that it is the same at every try
 * @param writtenAt its date
 * @param calendar an iCalendar object as another form of the text
 */
public record Mail(
    UUID id,
    String to,
    Language language,
    String subject,
    String text,
    Optional<Calendar> calendar,
    Instant writtenAt) {

  /** RFC 6047: the method stands in the type too. */
  public record Calendar(String method, String text) {}
}
