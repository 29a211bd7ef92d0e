package org.contactcenter.core.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;

/**
 * The folder with the keys, a file for each purpose, for the service's user only. It is made as a
 * whole, aside, and on the disk before it gets its name: nothing is ever sealed with a key that a
 * power cut could take back. Throws {@link UnusableKeys} where it cannot be used.
 */
public final class KeyFolder {
  private final Path path;

  public KeyFolder(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  /** Whether there is anything by that name. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** Makes new keys. Overwrites none: whoever deletes keys shall have to say so. */
  public void make() {
    var aside = path.resolveSibling(path.getFileName() + ".new");
    try {
      refuseIfFilled();
      Files.createDirectories(path.resolveSibling("."));
      PrivateFiles.deleteFolder(aside);
      PrivateFiles.createFolder(aside);
      for (var keyset : Keyset.values()) {
        PrivateFiles.write(aside.resolve(keyset.file()), Keyring.make(keyset).json());
      }
      PrivateFiles.force(aside);
      Files.deleteIfExists(path);
      Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
      PrivateFiles.force(path.resolveSibling("."));
    } catch (IOException cause) {
      throw new UnusableKeys("New keys cannot be written to %s.".formatted(path), cause);
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("no keys can be made", bug);
    }
  }

  public Keys open() {
    var rings = new EnumMap<Keyset, Keyring>(Keyset.class);
    for (var keyset : Keyset.values()) {
      rings.put(keyset, read(keyset));
    }
    try {
      return new Keys(rings);
    } catch (GeneralSecurityException cause) {
      throw new UnusableKeys("The folder %s holds keys of another kind.".formatted(path), cause);
    }
  }

  /**
   * Adds a new primary key to each keyset; false where that was done by a change that was cut short
   * before it could {@link #disableOldKeys}. The vault's comes last: it says that all are there.
   */
  boolean addKeys() {
    if (read(Keyset.VAULT).isBeingChanged()) {
      return false;
    }
    for (var keyset : List.of(Keyset.CHAIN, Keyset.FINGERPRINTS, Keyset.ANCHORS, Keyset.VAULT)) {
      replace(keyset, ring -> ring.withNewKey(keyset));
    }
    return true;
  }

  /** Of the vault: the other keysets' old keys still verify what they once made. */
  void disableOldKeys() {
    replace(Keyset.VAULT, Keyring::withoutOldKeys);
  }

  private void replace(Keyset keyset, Change change) {
    var file = path.resolve(keyset.file());
    try {
      PrivateFiles.replace(file, change.of(read(keyset)).json());
    } catch (IOException cause) {
      throw new UnusableKeys("The file %s cannot be written.".formatted(file), cause);
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("no keys can be made", bug);
    }
  }

  private interface Change {
    Keyring of(Keyring ring) throws GeneralSecurityException;
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private Keyring read(Keyset keyset) {
    var file = path.resolve(keyset.file());
    try {
      refuseIfOpenToAll(file);
      return Keyring.of(Files.readString(file));
    } catch (IOException cause) {
      throw new UnusableKeys(
          "The keys cannot be read: %s is missing or not for this user.".formatted(file), cause);
    } catch (GeneralSecurityException cause) {
      throw new UnusableKeys("The file %s holds no keys.".formatted(file), cause);
    }
  }

  private void refuseIfOpenToAll(Path file) throws IOException {
    var reading = List.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
    if (PrivateFiles.permissions(file).stream().anyMatch(reading::contains)) {
      throw new UnusableKeys(
          "The keys in %s can be read by every user of this machine: chmod 600 %s."
              .formatted(path, file));
    }
  }

  private void refuseIfFilled() throws IOException {
    if (Files.isRegularFile(path) || PrivateFiles.isFilled(path)) {
      throw new UnusableKeys(
          "The folder %s is not empty; new keys overwrite nothing. Name another folder."
              .formatted(path));
    }
  }
}
