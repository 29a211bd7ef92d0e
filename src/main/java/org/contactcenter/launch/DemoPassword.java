package org.contactcenter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one password of all demonstration accounts: given by the environment, or made when they are,
 * and then kept in a file of the data folder that only the service's user may read.
 */
final class DemoPassword {
  /** Nothing that looks like something else when it is copied from a screen. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private final Path file;
  private final SecureRandom random = new SecureRandom();

  DemoPassword(Path file) {
    this.file = file;
  }

  /** Makes one and keeps it. */
  String make() {
    var password =
        IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    try {
      Files.deleteIfExists(file);
      Files.createFile(file);
      DataFolder.restrict(file, "rw-------");
      Files.writeString(file, password + System.lineSeparator());
      return password;
    } catch (IOException cause) {
      throw new StartFailure("The demonstration's password cannot be kept in " + file, cause);
    }
  }

  /** The one that was made; empty where it was given. */
  Optional<String> kept() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException cause) {
      throw new StartFailure("The demonstration's password cannot be read from " + file, cause);
    }
  }

  private String group() {
    return random
        .ints(GROUP_LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
