package org.contactcenter.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * What is to be sent to one recipient. It has no subject line: that is the same for every message
 * of a language and tells nothing. Made by {@link #of}, and told more by the methods that follow.
 *
 * @param caseId the case it belongs to; with it goes the message when the case is anonymised.
 *     Without one, nothing but that it was sent is kept of it afterwards
 * @param subjectId the record that it tells of, and {@code state} what of it: by these its {@link
 *     Check} finds out whether it is still true
 * @param text plain; its lines end in {@code \n}
 * @param expiresAt from when on it is of no use, and not sent any more
 * @param once of all letters with the same key in a center one is posted
 */
public record Letter(
    MessageKind kind,
    Recipient recipient,
    Language language,
    String text,
    Optional<UUID> caseId,
    Optional<UUID> subjectId,
    String state,
    Optional<CalendarPart> calendar,
    Optional<Instant> expiresAt,
    Optional<String> once) {

  /** A letter that belongs to nothing, may be sent at any time, and as often as it is posted. */
  public static Letter of(MessageKind kind, Recipient recipient, Language language, String text) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Letter inCase(UUID id) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        Optional.of(id),
        subjectId,
        state,
        calendar,
        expiresAt,
        once);
  }

  /** Tells of that record, as it is in that state. */
  public Letter about(UUID id, String toldState) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        caseId,
        Optional.of(id),
        toldState,
        calendar,
        expiresAt,
        once);
  }

  public Letter with(CalendarPart part) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        caseId,
        subjectId,
        state,
        Optional.of(part),
        expiresAt,
        once);
  }

  public Letter until(Instant moment) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        caseId,
        subjectId,
        state,
        calendar,
        Optional.of(moment),
        once);
  }

  public Letter once(String key) {
    return new Letter(
        kind,
        recipient,
        language,
        text,
        caseId,
        subjectId,
        state,
        calendar,
        expiresAt,
        Optional.of(key));
  }
}
