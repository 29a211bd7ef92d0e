package org.contactcenter.core.secret;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A change of keys: new ones are added, what was sealed with the old one is sealed anew in batches,
 * and then the old one is disabled. Cut short anywhere, everything opens with the keys in the
 * folder, and the next run goes on where this one ended. Beside no running service, for that one
 * would go on sealing with the old key. Throws {@link UnusableKeys}.
 */
public final class KeyRotation {
  private static final int BATCH = 500;

  private static final String SERVICES =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND usename = 'contact_center_service'
      """;

  private final KeyFolder folder;
  private final Jdbi owner;
  private final List<Sealed> all;
  private final Consumer<String> console;

  /** {@code owner} is the role that owns the tables; {@code all} is sealed with these keys. */
  public KeyRotation(KeyFolder folder, Jdbi owner, List<Sealed> all, Consumer<String> console) {
    this.folder = folder;
    this.owner = owner;
    this.all = List.copyOf(all);
    this.console = console;
  }

  public void run() {
    owner.useHandle(
        handle -> {
          beAlone(handle);
          new KeyCheck(owner).require(folder.open());
          console.accept(
              folder.addKeys() ? "New keys were added." : "A change cut short is taken up.");
          resealAll(handle, folder.open().vault());
          folder.disableOldKeys();
          console.accept("Nothing is left under an old key; it is disabled.");
        });
  }

  private static void beAlone(Handle handle) {
    if (!KeyLock.take(handle)) {
      throw new UnusableKeys("The keys are being changed already, or a service is starting.");
    }
    if (handle.createQuery(SERVICES).mapTo(Integer.class).one() > 0) {
      throw new UnusableKeys("A service uses the database; stop it before its keys are changed.");
    }
  }

  private void resealAll(Handle handle, Vault vault) {
    for (var sealed : all) {
      console.accept("Sealed anew: %d %s".formatted(reseal(handle, vault, sealed), sealed.label()));
    }
    handle.useTransaction(transaction -> KeyCheck.reseal(transaction, vault));
  }

  private int reseal(Handle handle, Vault vault, Sealed sealed) {
    try {
      for (int total = 0; ; ) {
        var batch = handle.inTransaction(open -> sealed.reseal(open, vault, BATCH));
        total += batch;
        if (batch < BATCH) {
          return total;
        }
      }
    } catch (BrokenSeal broken) {
      throw new UnusableKeys(
          "Something in %s %s, and so the old key stays; put the row back from a backup, or empty it."
              .formatted(sealed.label(), broken.getMessage()),
          broken);
    }
  }
}
