package org.contactcenter.core;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended: the last row's time and id, the keys every list is ordered by. */
public record Cursor(Instant at, UUID id) {
  private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

  /** Opaque to clients. */
  public String encode() {
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Throws a {@link Problem} (malformed) for a text that no page handed out. */
  public static Cursor decode(String text) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() != BYTES) {
        throw new IllegalArgumentException("length");
      }
      var at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
      return new Cursor(at, new UUID(bytes.getLong(), bytes.getLong()));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      throw Problem.of(Problem.Kind.MALFORMED, "malformed-cursor");
    }
  }
}
