package org.contactcenter.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file by its content. Apache Tika's core knows the beginnings of files; of
 * office documents in a zip archive it knows the family only, so that the list of their contents is
 * looked at here. A document with macros has another type, and is not taken in.
 */
final class Recognition {
  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
  private static final String LIST_OF_CONTENTS = "[Content_Types].xml";
  private static final String MAIN_PART = FileType.DOCX.mediaType() + ".main+xml";

  /** A bound for archives that unpack to more than anybody wrote. */
  private static final int MOST_ENTRIES = 2_000;

  private static final int LONGEST_LIST = 1 << 20;
  private static final long MOST_UNPACKED = 64L << 20;

  private Recognition() {}

  /** Empty for what is not taken in; {@code content} opens it from its beginning. */
  static Optional<FileType> of(Supplier<InputStream> content) {
    try (var stream = new BufferedInputStream(content.get())) {
      var detected = KNOWN.detect(stream, new Metadata()).toString();
      return FileType.of(detected)
          .or(() -> isArchive(detected) && isDocx(content) ? docx() : Optional.empty());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<FileType> docx() {
    return Optional.of(FileType.DOCX);
  }

  private static boolean isArchive(String detected) {
    return detected.equals("application/zip") || detected.equals("application/x-tika-ooxml");
  }

  private static boolean isDocx(Supplier<InputStream> content) {
    try (var archive = new ZipInputStream(content.get())) {
      long unpacked = 0;
      int entries = 0;
      for (var entry = archive.getNextEntry();
          entry != null && entries < MOST_ENTRIES && unpacked < MOST_UNPACKED;
          entry = archive.getNextEntry(), entries++) {
        if (entry.getName().equals(LIST_OF_CONTENTS)) {
          return saysDocx(archive.readNBytes(LONGEST_LIST));
        }
        unpacked += skipped(archive, MOST_UNPACKED - unpacked);
      }
      return false;
    } catch (ZipException | IllegalArgumentException broken) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean saysDocx(byte[] list) {
    return new String(list, StandardCharsets.UTF_8).contains("\"" + MAIN_PART + "\"");
  }

  private static long skipped(InputStream entry, long most) throws IOException {
    var waste = new byte[1 << 13];
    long all = 0;
    for (int got = entry.read(waste); got >= 0 && all < most; got = entry.read(waste)) {
      all += got;
    }
    return all;
  }
}
