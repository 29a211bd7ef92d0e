package org.contactcenter.speed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * The values of one repetition of a recording: new ids for those that the service drew, new texts
 * for the marks of the request, and all times from {@link #AHEAD} days on as many days later. What
 * was read of the database stays as it was.
 */
final class Fresh {
  /** Days from now from which on a time belongs to the visit that is booked. */
  static final int AHEAD = 300;

  private static final int DRAWN_AT_RANDOM = 4;

  private final List<String> recorded;
  private final List<String> now;
  private final int days;
  private final Instant moved = Instant.now().plusSeconds(AHEAD * 86_400L);
  private final Map<UUID, UUID> ids = new HashMap<>();

  Fresh(List<String> recorded, List<String> now, int days) {
    this.recorded = recorded;
    this.now = now;
    this.days = days;
  }

  @Nullable Object of(@Nullable Object value) {
    if (value instanceof UUID id) {
      return id(id);
    } else if (value instanceof String text) {
      return text(text);
    } else if (value instanceof Step.Elements elements) {
      return new Step.Elements(
          elements.type(), Arrays.stream(elements.values()).map(this::of).toArray());
    } else if (value instanceof PGobject object) {
      return object(object);
    }
    return days == 0 ? value : later(value);
  }

  /** Ids of copies are names, not drawn. */
  private UUID id(UUID id) {
    return id.version() == DRAWN_AT_RANDOM ? ids.computeIfAbsent(id, old -> UUID.randomUUID()) : id;
  }

  private String text(String text) {
    var fresh = text;
    for (int at = 0; at < recorded.size(); at++) {
      fresh = fresh.replace(recorded.get(at), now.get(at));
    }
    return fresh;
  }

  private Object object(PGobject object) {
    var text = object.getValue();
    if (text == null || text(text).equals(text)) {
      return object;
    }
    try {
      var fresh = new PGobject();
      fresh.setType(object.getType());
      fresh.setValue(text(text));
      return fresh;
    } catch (java.sql.SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private @Nullable Object later(@Nullable Object value) {
    if (value instanceof OffsetDateTime time) {
      return isMoved(time.toInstant()) ? time.plusDays(days) : time;
    } else if (value instanceof Instant instant) {
      return isMoved(instant) ? instant.plusSeconds(days * 86_400L) : instant;
    } else if (value instanceof java.sql.Timestamp time) {
      return isMoved(time.toInstant())
          ? java.sql.Timestamp.from(time.toInstant().plusSeconds(days * 86_400L))
          : time;
    } else if (value instanceof LocalDate day) {
      return isMoved(day.atStartOfDay(House.ZONE).toInstant()) ? day.plusDays(days) : day;
    } else if (value instanceof LocalDateTime time) {
      return isMoved(time.atZone(House.ZONE).toInstant()) ? time.plusDays(days) : time;
    } else if (value instanceof java.sql.Date date) {
      return java.sql.Date.valueOf((LocalDate) later(date.toLocalDate()));
    }
    return value;
  }

  private boolean isMoved(Instant instant) {
    return instant.isAfter(moved);
  }
}
