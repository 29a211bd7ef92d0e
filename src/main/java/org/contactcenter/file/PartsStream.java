package org.contactcenter.file;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Parts as one stream, each fetched when the one before has been read. */
final class PartsStream extends InputStream {
  private final int parts;
  private final IntFunction<byte[]> fetch;
  private byte[] current = {};
  private int position;
  private int next;

  PartsStream(int parts, IntFunction<byte[]> fetch) {
    this.parts = parts;
    this.fetch = fetch;
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : current[position++] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int some = Math.min(length, current.length - position);
    System.arraycopy(current, position, bytes, offset, some);
    position += some;
    return some;
  }

  private boolean isAtEnd() {
    while (position == current.length && next < parts) {
      current = fetch.apply(next++);
      position = 0;
    }
    return position == current.length;
  }
}
