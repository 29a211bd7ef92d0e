package org.contactcenter.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * A letter as it lies in the outbox, without its words.
 *
 * @param personId or {@code accountId}: whom it goes to
 * @param subjectId the record that it tells of, in that {@code state}
 * @param dueAt when it is tried next, while it waits
 * @param tries how often the mail server refused it for the time being
 * @param setback what was in the way the last time
 * @param endedAt when it was sent, given up or withdrawn
 */
public record Message(
    UUID id,
    MessageKind kind,
    Optional<UUID> caseId,
    Optional<UUID> personId,
    Optional<UUID> accountId,
    Optional<UUID> subjectId,
    String state,
    Language language,
    MessageStatus status,
    Instant createdAt,
    Instant dueAt,
    Optional<Instant> expiresAt,
    int tries,
    Optional<Setback> setback,
    Optional<Instant> endedAt) {

  /** Whether its words must not outlive such an end. */
  boolean isForgottenOnce(MessageStatus ended) {
    return kind.holdsSecret() || (caseId.isEmpty() && ended != MessageStatus.FAILED);
  }

  boolean isTooLate(Instant now) {
    return expiresAt.filter(now::isAfter).isPresent();
  }
}
