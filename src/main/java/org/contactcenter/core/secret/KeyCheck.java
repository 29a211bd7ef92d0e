package org.contactcenter.core.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Whether keys are those of this database. At the first meeting each keyset leaves something that
 * only its keys can have made; later ones are held against it. Wrong keys are found at the start,
 * not when the first family's data do not open.
 */
public final class KeyCheck {
  private static final String TEXT = "contact center";
  private static final byte[] BYTES = TEXT.getBytes(UTF_8);
  private static final String CONTEXT = "key-check";

  private final Jdbi jdbi;
  private final KeyCheckDao dao;

  public KeyCheck(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.dao = jdbi.onDemand(KeyCheckDao.class);
  }

  /** Connects; throws {@link UnusableKeys} while the keys are being changed. */
  public void requireNoChange() {
    if (!jdbi.withHandle(KeyLock::isFree)) {
      throw new UnusableKeys("The keys are being changed; start when that is done.");
    }
  }

  /** Whether the database has met keys before. */
  public boolean hasMet() {
    return dao.count() > 0;
  }

  /** Throws {@link UnusableKeys} unless the database knows these keys, or has met none yet. */
  public void require(Keys keys) {
    for (var keyset : Keyset.values()) {
      var label = keyset.label();
      var fits = of(label).map(value -> fits(keyset, keys, value));
      if (!fits.orElseGet(() -> meet(keyset, keys))) {
        throw new UnusableKeys(
            "The keys (%s) are not those of this database; name the folder with its own keys."
                .formatted(label));
      }
    }
  }

  /** As {@link Sealed#reseal}: what the vault is known by is sealed itself. */
  static void reseal(Handle owner, Vault vault) {
    var vaults = owner.attach(OwnerDao.class);
    var sealed = vaults.find(Keyset.VAULT.label()).orElseThrow();
    vaults.replace(Keyset.VAULT.label(), vault.reseal(sealed, CONTEXT));
  }

  /** For the owner of the table. */
  interface OwnerDao {
    @SqlQuery("SELECT value FROM key_check WHERE name = :name")
    Optional<byte[]> find(String name);

    @SqlUpdate("UPDATE key_check SET value = :value WHERE name = :name")
    void replace(String name, byte[] value);
  }

  private Optional<byte[]> of(String label) {
    return dao.find(label);
  }

  /** Somebody may have been faster, with other keys. */
  private boolean meet(Keyset keyset, Keys keys) {
    dao.add(keyset.label(), made(keyset, keys));
    return of(keyset.label()).filter(value -> fits(keyset, keys, value)).isPresent();
  }

  private static byte[] made(Keyset keyset, Keys keys) {
    try {
      return switch (keyset) {
        case VAULT -> keys.vault().seal(TEXT, CONTEXT);
        case CHAIN -> keys.chain().computeMac(BYTES);
        case FINGERPRINTS -> keys.fingerprints().of(BYTES).getBytes(UTF_8);
        case ANCHORS -> keys.anchors().sign(BYTES);
      };
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static boolean fits(Keyset keyset, Keys keys, byte[] value) {
    try {
      switch (keyset) {
        case VAULT -> keys.vault().open(value, CONTEXT);
        case CHAIN -> keys.chain().verifyMac(value, BYTES);
        case FINGERPRINTS -> {
          return keys.fingerprints().fits(new String(value, UTF_8), BYTES);
        }
        case ANCHORS -> keys.anchorsPublic().verify(value, BYTES);
      }
      return true;
    } catch (GeneralSecurityException | BrokenSeal others) {
      return false;
    }
  }
}
