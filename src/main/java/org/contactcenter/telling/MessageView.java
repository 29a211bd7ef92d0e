package org.contactcenter.telling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.notification.Message;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.MessageStatus;
import org.contactcenter.notification.Setback;

/**
 * A message without its words.
 *
 * @param nextTryAt while it waits
 * @param tries how often the mail server refused it for the time being
 * @param setback what was in the way the last time
 * @param endedAt when it was sent, given up or withdrawn
 */
public record MessageView(
    UUID id,
    MessageKind kind,
    Optional<UUID> caseId,
    Optional<UUID> personId,
    Optional<UUID> accountId,
    Language language,
    MessageStatus status,
    Instant createdAt,
    Optional<Instant> nextTryAt,
    int tries,
    Optional<Setback> setback,
    Optional<Instant> endedAt) {

  static MessageView of(Message message) {
    return new MessageView(
        message.id(),
        message.kind(),
        message.caseId(),
        message.personId(),
        message.accountId(),
        message.language(),
        message.status(),
        message.createdAt(),
        Optional.of(message.dueAt()).filter(due -> message.status() == MessageStatus.WAITING),
        message.tries(),
        message.setback(),
        message.endedAt());
  }
}
