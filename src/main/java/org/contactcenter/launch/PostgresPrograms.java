package org.contactcenter.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked from the class path. They lie in the data folder
 * and not in a shared temporary one, where another user of the machine could exchange them.
 */
final class PostgresPrograms {
  private static final String STAMP = "unpacked";

  private PostgresPrograms() {}

  /** Unpacks into the folder, unless the same archive is already there. */
  static void unpack(Path folder) throws IOException {
    var archive = archive();
    var digest = digest(archive);
    var stamp = folder.resolve(STAMP);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    var aside = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(aside);
    extract(archive, aside);
    open(aside);
    Files.writeString(aside.resolve(STAMP), digest);
    Folders.delete(folder);
    Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  static String executable(String name) {
    return isWindows() ? name + ".exe" : name;
  }

  private static boolean isWindows() {
    return systemName().equals("Windows");
  }

  private static byte[] archive() throws IOException {
    var machine = System.getProperty("os.arch");
    try (var in =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            systemName(), machine.equals("amd64") ? "x86_64" : machine)) {
      return in.readAllBytes();
    } catch (IllegalStateException absent) {
      throw new StartFailure(
          "There is no embedded PostgreSQL for %s on %s; name an external one with DATABASE_URL."
              .formatted(systemName(), machine),
          absent);
    }
  }

  private static String systemName() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : "Linux";
  }

  private static String digest(byte[] archive) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static void extract(byte[] archive, Path folder) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        extract(tar, entry, folder);
      }
    }
  }

  /** PostgreSQL may have to run as another user. */
  private static void open(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isDirectory).toList()) {
        DataFolder.restrict(path, "rwxr-xr-x");
      }
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(tar, target);
      DataFolder.restrict(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
  }
}
