package org.contactcenter.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The anchors outside of the database: a folder a center, in it a file a day. Files are added and
 * never written again; one is there whole and for good, or not at all.
 */
final class AnchorFolder {
  private static final String ENDING = ".anchor";

  private final Path folder;

  AnchorFolder(Path folder) {
    this.folder = folder;
  }

  /** The centers that have anchors. */
  List<UUID> centers() {
    return names(folder, AnchorFolder::center);
  }

  /** The days of the center's anchors, in order. */
  List<LocalDate> days(UUID center) {
    return names(of(center), AnchorFolder::day);
  }

  AnchorFile read(UUID center, LocalDate day) {
    try {
      return new AnchorFile(
          new String(Files.readAllBytes(file(center, day)), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Optional<LocalDate> last(UUID center) {
    var days = days(center);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  /** Aside, on the disk, then in its place. The caller sees to it that it is alone. */
  void add(UUID center, LocalDate day, AnchorFile file) {
    try {
      Files.createDirectories(of(center));
      var aside = Files.createTempFile(of(center), "new", null);
      try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(file.content().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(aside, file(center, day), StandardCopyOption.ATOMIC_MOVE);
      keepNames(of(center));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file's name is the folder's content; Windows writes it through and opens no folder. */
  private static void keepNames(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** What the names in the directory stand for, in order. */
  private static <T extends Comparable<? super T>> List<T> names(
      Path directory, Function<String, Optional<T>> meaning) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files
          .map(file -> meaning.apply(file.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Empty for a file that is no center's folder. */
  private static Optional<UUID> center(String name) {
    try {
      return Optional.of(UUID.fromString(name)).filter(id -> id.toString().equals(name));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** Empty for a file that is no anchor. */
  private static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(name)
          .filter(any -> any.endsWith(ENDING))
          .map(any -> LocalDate.parse(any.substring(0, any.length() - ENDING.length())));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private Path of(UUID center) {
    return folder.resolve(center.toString());
  }

  private Path file(UUID center, LocalDate day) {
    return of(center).resolve(day + ENDING);
  }
}
