package org.contactcenter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contactcenter.core.secret.KeyFolder;
import org.contactcenter.core.secret.Keys;

/** The keys of all test databases, made once for all tests of a run. */
public final class TestKeys {
  private static final Path FOLDER = made();
  private static final Keys KEYS = new KeyFolder(FOLDER).open();

  private TestKeys() {}

  public static Path folder() {
    return FOLDER;
  }

  public static Keys keys() {
    return KEYS;
  }

  private static Path made() {
    try {
      var folder = Files.createTempDirectory("contact-center").resolve("keys");
      new KeyFolder(folder).make();
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
