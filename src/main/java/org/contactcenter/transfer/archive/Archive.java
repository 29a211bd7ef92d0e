package org.contactcenter.transfer.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contactcenter.core.Json;

/** A ZIP that is written straight to whoever reads it; its last entry lists what is in it. */
final class Archive implements Closeable {
  private static final ObjectMapper JSON =
      Json.mapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private static final HexFormat HEX = HexFormat.of();

  private final ZipOutputStream zip;
  private final List<Entry> entries = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** One file of the archive. */
  record Entry(String name, long size, String sha256) {}

  /**
   * What would have its place in it and is not there.
   *
   * @param reason the code of the refusal, such as {@code report-not-over}
   */
  record LeftOut(String name, String reason) {}

  /** The list of contents. */
  record Manifest(String caseNumber, Instant madeAt, List<Entry> entries, List<LeftOut> leftOut) {}

  /** Writes the content of an entry. */
  @FunctionalInterface
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  Archive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void add(String name, Body body) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    var counted = new Counted(zip);
    body.write(counted);
    zip.closeEntry();
    entries.add(new Entry(name, counted.size, HEX.formatHex(counted.digest.digest())));
  }

  void addJson(String name, Object value) throws IOException {
    add(name, out -> JSON.writerWithDefaultPrettyPrinter().writeValue(out, value));
  }

  void leaveOut(String name, String reason) {
    leftOut.add(new LeftOut(name, reason));
  }

  int entries() {
    return entries.size();
  }

  void list(String caseNumber, Instant madeAt) throws IOException {
    addJson(
        "manifest.json",
        new Manifest(caseNumber, madeAt, List.copyOf(entries), List.copyOf(leftOut)));
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** Counts and hashes on the way; entries are never closed by what writes them. */
  private static final class Counted extends FilterOutputStream {
    private final MessageDigest digest;
    private long size;

    Counted(OutputStream out) {
      super(out);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      digest.update(bytes, offset, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
