package org.contactcenter.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * What is to be sent to one recipient. It has no subject line: that is the same for every message
 * of a language and tells nothing. Made by {@link #of}, and told more by the methods that follow.
 *
 * @param text plain; its lines end in {@code \n}
 */
public record Letter(
    MessageKind kind,
    Recipient recipient,
    Language language,
    String text,
    Optional<CalendarPart> calendar,
    Reference reference,
    Terms terms) {

  /**
   * What it belongs to.
   *
   * @param caseId the case; with it goes the message when the case is anonymised. Without one,
   *     nothing but that it was sent is kept of it afterwards
   * @param subjectId the record that it tells of, and {@code state} what of it: by these its {@link
   *     Check} finds out whether it is still true
   */
  public record Reference(Optional<UUID> caseId, Optional<UUID> subjectId, String state) {
    static final Reference NONE = new Reference(Optional.empty(), Optional.empty(), "");
  }

  /**
   * When and how often it is sent.
   *
   * @param expiresAt from when on it is of no use, and not sent any more
   * @param once of all letters with the same key in a center one is posted
   */
  public record Terms(Optional<Instant> expiresAt, Optional<String> once) {
    static final Terms NONE = new Terms(Optional.empty(), Optional.empty());
  }

  /** A letter that belongs to nothing, may be sent at any time, and as often as it is posted. */
  public static Letter of(MessageKind kind, Recipient recipient, Language language, String text) {
    return new Letter(
        kind, recipient, language, text, Optional.empty(), Reference.NONE, Terms.NONE);
  }

  public Letter inCase(UUID id) {
    var inCase = new Reference(Optional.of(id), reference.subjectId(), reference.state());
    return with(calendar, inCase, terms);
  }

  /** Tells of that record, as it is in that state. */
  public Letter about(UUID id, String toldState) {
    return with(calendar, new Reference(reference.caseId(), Optional.of(id), toldState), terms);
  }

  public Letter with(CalendarPart part) {
    return with(Optional.of(part), reference, terms);
  }

  public Letter until(Instant moment) {
    return with(calendar, reference, new Terms(Optional.of(moment), terms.once()));
  }

  public Letter once(String key) {
    return with(calendar, reference, new Terms(terms.expiresAt(), Optional.of(key)));
  }

  private Letter with(Optional<CalendarPart> part, Reference to, Terms wanted) {
    return new Letter(kind, recipient, language, text, part, to, wanted);
  }
}
