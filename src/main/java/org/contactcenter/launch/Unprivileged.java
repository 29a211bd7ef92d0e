package org.contactcenter.launch;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom PostgreSQL runs as. It refuses to run as root: there it gets a user namespace in which root
 * is not seen, or, where none can be had as in many containers, the rights of {@code nobody}.
 */
enum Unprivileged {
  /** An ordinary user: nothing to do. */
  OURSELVES(""),
  NAMESPACE("unshare --user"),
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private static final int NOBODYS_ID = 65534;

  private final String prefix;

  Unprivileged(String prefix) {
    this.prefix = prefix;
  }

  static Unprivileged here() {
    if (LinuxUtils.isUnshareAvailable()) {
      return NAMESPACE;
    }
    var root =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("user.name").equals("root");
    return root ? NOBODY : OURSELVES;
  }

  /** What comes before a command line. */
  List<String> prefix() {
    return prefix.isEmpty() ? List.of() : List.of(prefix.split(" "));
  }

  /** Lets PostgreSQL own the file, or the folder with all that is in it. */
  void own(Path path) throws IOException {
    if (this != NOBODY) {
      return;
    }
    try (var paths = Files.walk(path)) {
      for (var each : paths.toList()) {
        Files.setAttribute(each, "unix:uid", NOBODYS_ID);
        Files.setAttribute(each, "unix:gid", NOBODYS_ID);
      }
    }
  }

  /** Lets PostgreSQL pass through our folder, and refuses one that it cannot come to. */
  void admit(Path folder) throws IOException {
    if (this != NOBODY) {
      return;
    }
    DataFolder.restrict(folder, "rwx--x--x");
    for (var above = folder; above != null; above = above.getParent()) {
      if (!Files.getPosixFilePermissions(above).toString().contains("OTHERS_EXECUTE")) {
        throw new StartFailure(
            "PostgreSQL does not run as root, and other users cannot enter %s: name another folder with DATA_DIR, or start as an ordinary user."
                .formatted(above));
      }
    }
  }
}
