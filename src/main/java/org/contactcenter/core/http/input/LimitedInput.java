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
final class LimitedInput extends FilterInputStream {
  private static final long SWALLOWED_AT_MOST = 32L << 20;

  private final long limit;
  private long read;

  LimitedInput(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long got = super.skip(wanted);
    count(got);
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long got) throws IOException {
    read += got;
    if (read > limit) {
      throw refuse();
    }
  }

  /** The refusal, with the rest of the body swallowed. */
  Problem refuse() throws IOException {
    long swallowed = 0;
    var waste = new byte[1 << 16];
    for (int got = in.read(waste);
        got >= 0 && swallowed < SWALLOWED_AT_MOST;
        got = in.read(waste)) {
      swallowed += got;
    }
    return Problem.of(Kind.TOO_LARGE, "too-large");
  }
}
