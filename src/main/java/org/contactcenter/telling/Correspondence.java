package org.contactcenter.telling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.notification.Content;
import org.contactcenter.notification.Message;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.MessageStatus;
import org.contactcenter.notification.Outbox;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** What was sent, waits or failed, for the staff; a message is seen by whoever sees its case. */
public final class Correspondence {
  private final Ground ground;
  private final Outbox outbox;
  private final Cases cases;

  Correspondence(Ground ground, Outbox outbox, Cases cases) {
    this.ground = ground;
    this.outbox = outbox;
    this.cases = cases;
  }

  /** A message with what it says, as far as that is kept. */
  record Read(Message message, Optional<Content> content) {
    /** What lets somebody in is for the addressee alone. */
    Optional<String> text() {
      return content.filter(any -> !message.kind().holdsSecret()).map(Content::text);
    }
  }

  /** Of one case, the newest first. */
  Page<Message> ofCase(User user, UUID caseId, Optional<Cursor> after, int limit) {
    var query = new Outbox.Query(Optional.of(caseId), Optional.empty(), Optional.empty());
    return cases.reading(user, caseId, file -> outbox.page(user.scope(), query, after, limit));
  }

  /** Of the whole center, for who sees all of it. */
  Page<Message> all(
      User user,
      Optional<MessageStatus> status,
      Optional<MessageKind> kind,
      Optional<Cursor> after,
      int limit) {
    var query = new Outbox.Query(Optional.empty(), status, kind);
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              ground.audit().record(user, "messages.listed", user.centerId());
              return outbox.page(user.scope(), query, after, limit);
            });
  }

  /** With its words: they tell how somebody is reached, and when they come. */
  Read read(User user, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var message = seen(user, id);
              ground.audit().record(user, "message.read", id, message.caseId(), List.of());
              return new Read(message, outbox.content(user.scope(), id));
            });
  }

  /** Has it tried again. Throws a {@link Problem} unless it was given up. */
  Message retry(User user, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var message = seen(user, id);
              var waiting = outbox.retry(user.scope(), id);
              ground.audit().record(user, "message.retried", id, message.caseId(), List.of());
              return waiting;
            });
  }

  private Message seen(User user, UUID id) {
    var message = outbox.get(user.scope(), id);
    var visible =
        Matter.CONTACT.isOpenTo(user, Extent.CENTER)
            || message
                .caseId()
                .map(caseId -> cases.get(user.scope(), caseId))
                .filter(file -> Matter.CONTACT.isOpenTo(user) && cases.sees(user, file))
                .isPresent();
    if (!visible) {
      throw Problem.absent("message", id);
    }
    return message;
  }
}
