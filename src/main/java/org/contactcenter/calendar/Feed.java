package org.contactcenter.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * A feed of visits that one member of staff has for their calendar program.
 *
 * @param owner by whose rights, as they are when it is read, it shows visits
 * @param language it is written in
 */
public record Feed(
    UUID id,
    UUID owner,
    FeedKind kind,
    Optional<UUID> roomId,
    Language language,
    Instant createdAt) {

  public Feed {
    if ((kind == FeedKind.ROOM) != roomId.isPresent()) {
      throw new IllegalArgumentException("a room is what a feed of a room has: " + id);
    }
  }
}
