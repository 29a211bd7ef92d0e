package org.contactcenter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded database, made once and kept with it. */
record Credentials(String superuser, String owner, String service) {
  private static final String FILE = "contact-center.properties";
  private static final int BYTES = 24;

  static Credentials random() {
    return new Credentials(password(), password(), password());
  }

  static Credentials read(Path directory) throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(in);
    }
    return new Credentials(
        properties.getProperty("superuser", ""),
        properties.getProperty("owner", ""),
        properties.getProperty("service", ""));
  }

  void write(Path directory) throws IOException {
    var file = Files.createFile(directory.resolve(FILE));
    DataFolder.restrict(file, "rw-------");
    Files.writeString(
        file, "superuser=%s%nowner=%s%nservice=%s%n".formatted(superuser, owner, service));
  }

  private static String password() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
