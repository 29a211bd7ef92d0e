package org.contactcenter.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all the data of a service with the embedded database. One service at a
 * time: the lock belongs to the process, so that it is free again however the process ended.
 */
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes the folder where it is absent, and takes it. Throws {@link StartFailure}. */
  public static DataFolder open(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        restrict(path, "rwx------");
      }
      refuseAnothersFolder(path);
      return new DataFolder(path, lock(path));
    } catch (IOException cause) {
      throw new StartFailure(
          "The data folder %s cannot be written to; name another one with DATA_DIR."
              .formatted(path),
          cause);
    }
  }

  Path path() {
    return path;
  }

  /** The PostgreSQL programs, unpacked. */
  Path programs() {
    return path.resolve("postgresql");
  }

  /** PostgreSQL's own data directory. */
  Path database() {
    return path.resolve("database");
  }

  /** What PostgreSQL says. */
  Path databaseLog() {
    return path.resolve("database.log");
  }

  /** Another file of the start. */
  Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public String toString() {
    return path.toString();
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException cause) {
      throw new IllegalStateException("the data folder could not be given back", cause);
    }
  }

  /** Gives a file or folder these permissions where the file system has such. */
  static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    var channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException taken) {
      channel.close();
      throw inUse(path, taken);
    }
    channel.close();
    throw inUse(path, null);
  }

  private static StartFailure inUse(Path path, @Nullable Throwable cause) {
    return new StartFailure(
        "The data folder %s is in use by another Contact Center; name another one with DATA_DIR."
            .formatted(path),
        cause);
  }

  /** PostgreSQL insists on owning its directory; here the reason can be said in one line. */
  private static void refuseAnothersFolder(Path path) throws IOException {
    var probe = Files.createTempFile(path, "probe", "");
    try {
      if (path.getFileSystem().supportedFileAttributeViews().contains("unix")
          && !Files.getOwner(probe).equals(Files.getOwner(path))) {
        throw new StartFailure(
            "The data folder %s belongs to the user %s; start as that user, or name another folder with DATA_DIR."
                .formatted(path, Files.getOwner(path)));
      }
    } finally {
      Files.delete(probe);
    }
  }
}
