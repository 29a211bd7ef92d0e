package org.contactcenter.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.contactcenter.core.secret.KeyCheck;
import org.contactcenter.core.secret.KeyFolder;
import org.contactcenter.core.secret.Keys;
import org.contactcenter.core.secret.UnusableKeys;
import org.jdbi.v3.core.Jdbi;

/**
 * Where the keys lie that are kept outside the database.
 *
 * @param folder empty for the data folder's own, which only the embedded database has
 */
public record KeySettings(String folder) {
  private static final String HOW =
      "make keys once with \"java -jar contact-center.jar new-keys <folder>\" and name the folder with KEYS_DIR.";

  /** The keys for an external database. Throws {@link StartFailure} where they do not fit it. */
  public Keys open(Jdbi jdbi) {
    var named = requireNamed();
    return said(() -> fitting(named, jdbi));
  }

  /** The keys for the embedded database, made where it has never met any and none are named. */
  Keys openOrMake(Path dataFolder, Jdbi jdbi) {
    var own = named().isEmpty();
    var keys = orOwn(dataFolder);
    return said(
        () -> {
          if (own && !keys.exists()) {
            refuseIfMet(jdbi, keys);
            keys.make();
          }
          return fitting(keys, jdbi);
        });
  }

  /** The folder named, or the data folder's own. */
  KeyFolder orOwn(Path dataFolder) {
    return named().orElseGet(() -> new KeyFolder(dataFolder.resolve("keys")));
  }

  /** For a start that has no database yet to ask. Throws {@link StartFailure}. */
  KeyFolder requireNamed() {
    var named = named().orElseThrow(() -> new StartFailure("No keys: KEYS_DIR is not set; " + HOW));
    if (!named.exists()) {
      throw new StartFailure("No keys: there is no folder %s; %s".formatted(named, HOW));
    }
    return named;
  }

  /** An unusable key is something the person at the console can do something about. */
  static <T> T said(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnusableKeys cause) {
      throw new StartFailure(String.valueOf(cause.getMessage()), cause);
    }
  }

  private Optional<KeyFolder> named() {
    return Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of).map(KeyFolder::new);
  }

  private static Keys fitting(KeyFolder folder, Jdbi jdbi) {
    var check = new KeyCheck(jdbi);
    check.requireNoChange();
    var keys = folder.open();
    check.require(keys);
    return keys;
  }

  private static void refuseIfMet(Jdbi jdbi, KeyFolder folder) {
    if (new KeyCheck(jdbi).hasMet()) {
      throw new StartFailure(
          "The keys in %s are gone, and without them the data are sealed for good; put them back."
              .formatted(folder));
    }
  }
}
