package org.contactcenter.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;

/** A file as it came in, in parts of at most a megabyte, with its hash (SHA-256). */
record Content(List<byte[]> parts, long size, String sha256) {
  private static final int PART = 1 << 20;

  Content {
    parts = List.copyOf(parts);
  }

  /**
   * Reads the stream to its end, which itself refuses what is too long. Throws a {@link Problem}
   * {@code body-required} for none.
   */
  static Content read(InputStream stream) {
    var digest = digest();
    var parts = new ArrayList<byte[]>();
    long size = 0;
    for (var part = next(stream); part.length > 0; part = next(stream)) {
      parts.add(part);
      digest.update(part);
      size += part.length;
    }
    if (size == 0) {
      throw Problem.of(Kind.MALFORMED, "body-required");
    }
    return new Content(parts, size, HexFormat.of().formatHex(digest.digest()));
  }

  /** What it is by its content. Throws a {@link Problem} {@code file-type} for anything else. */
  FileType type() {
    return Recognition.of(this::stream).orElseThrow(() -> Problem.rule("file-type"));
  }

  private InputStream stream() {
    return new SequenceInputStream(
        Collections.enumeration(
            parts.stream().map(part -> (InputStream) new ByteArrayInputStream(part)).toList()));
  }

  private static byte[] next(InputStream stream) {
    try {
      return stream.readNBytes(PART);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
