package org.contactcenter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents of files as they are uploaded, each as short as its type allows. */
public final class Uploaded {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
  private static final byte[] TIFF = {'I', 'I', '*', 0};
  private static final String MAIN = ".main+xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final int QUARTER = 1 << 18;

  private Uploaded() {}

  public static BodyPublisher body(byte[] content) {
    return BodyPublishers.ofByteArray(content);
  }

  /**
   * A picture of that size, a quarter of a megabyte at a time; {@code before} is run before each.
   */
  static BodyPublisher slowly(int size, Runnable before) {
    var start = Arrays.copyOf(png("slow"), QUARTER);
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(
            () ->
                new InputStream() {
                  private int sent;

                  @Override
                  public int read() {
                    throw new UnsupportedOperationException("in pieces only");
                  }

                  @Override
                  public int read(byte[] bytes, int offset, int length) {
                    if (sent >= size) {
                      return -1;
                    }
                    int some = Math.min(Math.min(length, QUARTER - sent % QUARTER), size - sent);
                    if (sent % QUARTER == 0) {
                      before.run();
                    }
                    System.arraycopy(start, sent % QUARTER, bytes, offset, some);
                    sent += some;
                    return some;
                  }
                }),
        size);
  }

  public static byte[] png(String text) {
    return joined(PNG, text);
  }

  static byte[] jpeg() {
    return joined(JPEG, "picture");
  }

  static byte[] tiff() {
    return joined(TIFF, "picture");
  }

  static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(UTF_8);
  }

  static byte[] odt() {
    var type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
    var entry = new ZipEntry("mimetype");
    var sum = new CRC32();
    sum.update(type);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    return zipped(entry, type, "content.xml", "<office/>");
  }

  /** Its list of contents is not the first entry. */
  static byte[] docx() {
    return office(WORD + MAIN);
  }

  static byte[] docxWithMacros() {
    return office("application/vnd.ms-word.document.macroEnabled" + MAIN);
  }

  static byte[] zip() {
    return zipped(new ZipEntry("a.txt"), "text".getBytes(UTF_8), "b.txt", "text");
  }

  private static byte[] office(String main) {
    var list = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    return zipped(
        new ZipEntry("word/document.xml"),
        "<document/>".getBytes(UTF_8),
        "[Content_Types].xml",
        list.formatted(main));
  }

  private static byte[] zipped(ZipEntry first, byte[] bytes, String second, String text) {
    var all = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(all)) {
      zip.putNextEntry(first);
      zip.write(bytes);
      zip.putNextEntry(new ZipEntry(second));
      zip.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all.toByteArray();
  }

  private static byte[] joined(byte[] beginning, String text) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(beginning);
    all.writeBytes(text.getBytes(UTF_8));
    return all.toByteArray();
  }
}
