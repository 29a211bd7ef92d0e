package org.contactcenter.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderIT {
  private static final byte[] TEXT = "head of the chain".getBytes(StandardCharsets.UTF_8);

  private final Path path;
  private final KeyFolder folder;

  KeyFolderIT(@TempDir Path temporary) {
    path = temporary.resolve("above/keys");
    folder = new KeyFolder(path);
  }

  @Test
  void newKeysAreForTheServicesUserOnly() throws IOException {
    folder.make();

    assertThat(permissions(path)).isEqualTo("rwx------");
    assertThat(path.toFile().list())
        .containsExactlyInAnyOrder("vault.json", "chain.json", "fingerprints.json", "anchors.json");
    try (var files = Files.list(path)) {
      assertThat(files).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }
    assertThat(path.resolveSibling("keys.new")).doesNotExist();
  }

  @Test
  void keysReadAgainOpenSignAndVerifyWhatTheyDidBefore() throws GeneralSecurityException {
    folder.make();
    var before = folder.open();
    var sealed = before.vault().seal("Хасково", "context");
    var tag = before.chain().computeMac(TEXT);
    var signature = before.anchors().sign(TEXT);
    var fingerprint = before.fingerprints().of(TEXT);

    var after = folder.open();

    assertThat(after.vault().open(sealed, "context")).isEqualTo("Хасково");
    after.chain().verifyMac(tag, TEXT);
    after.anchorsPublic().verify(signature, TEXT);
    assertThat(after.fingerprints().fits(fingerprint, TEXT)).isTrue();
  }

  @Test
  void newKeysOverwriteNothing() throws IOException {
    folder.make();
    var before = Files.readString(path.resolve("vault.json"));

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(folder::make)
        .withMessageContaining("is not empty; new keys overwrite nothing");
    assertThat(Files.readString(path.resolve("vault.json"))).isEqualTo(before);
  }

  @Test
  void anEmptyFolderAndWhatAKilledPredecessorLeftAreNoObstacle() throws IOException {
    Files.createDirectories(path);
    Files.createDirectory(path.resolveSibling("keys.new"));
    Files.createFile(path.resolveSibling("keys.new").resolve("vault.json"));

    folder.make();

    assertThat(folder.open()).isNotNull();
  }

  @Test
  void aFolderThatLacksAKeyIsRefused() throws IOException {
    folder.make();
    Files.delete(path.resolve("chain.json"));

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(folder::open)
        .withMessageContaining("chain.json is missing or not for this user");
  }

  @Test
  void aFileThatHoldsNoKeysIsRefusedWithoutShowingIt() throws IOException {
    folder.make();
    Files.writeString(path.resolve("chain.json"), "top secret");

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(folder::open)
        .withMessageContaining("chain.json holds no keys")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("top secret"));
  }

  @Test
  void keysOfAnotherPurposeAreRefused() throws IOException {
    folder.make();
    Files.writeString(path.resolve("chain.json"), Files.readString(path.resolve("anchors.json")));

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(folder::open)
        .withMessageContaining("keys of another kind");
  }

  @Test
  void keysThatEveryUserOfTheMachineCanReadAreRefused() throws IOException {
    folder.make();
    Files.setPosixFilePermissions(
        path.resolve("vault.json"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(folder::open)
        .withMessageContaining("chmod 600");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
