package org.contactcenter.core.http.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;

/**
 * A body that may not be longer than the limit. What lies beyond is still taken off the line, up to
 * a bound, so that a client that first sends all and then listens hears why it was refused.
 */
public final class LimitedInput extends FilterInputStream {
  private static final long SWALLOWED_AT_MOST = 32L << 20;

  private final long limit;
  private long read;

  public LimitedInput(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Throws a {@link Problem} for a body that breaks off, or that cannot be unpacked. */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = readOrRefuse(bytes, offset, length);
    read += Math.max(got, 0);
    if (read > limit) {
      throw refuse();
    }
    return got;
  }

  /** Jetty throws an unchecked exception for what it cannot unpack. */
  private int readOrRefuse(byte[] bytes, int offset, int length) {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException | RuntimeException broken) {
      throw Problem.of(Kind.MALFORMED, "malformed");
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    var waste = new byte[(int) Math.min(wanted, 1 << 16)];
    return Math.max(read(waste, 0, waste.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The refusal, with the rest of the body swallowed. */
  Problem refuse() {
    var waste = new byte[1 << 16];
    long swallowed = 0;
    int got = 0;
    while (got >= 0 && swallowed < SWALLOWED_AT_MOST) {
      got = readOrRefuse(waste, 0, waste.length);
      swallowed += got;
    }
    return Problem.of(Kind.TOO_LARGE, "too-large");
  }
}
