package org.contactcenter.core.secret;

import org.jdbi.v3.core.Handle;

/**
 * Something in the database that a feature has sealed with the {@link Vault}. Whoever seals says so
 * here, or a change of keys would leave it behind: for a column a {@link SealedColumn} in the list
 * that the feature's module offers and {@code Features.sealed()} gathers.
 */
public interface Sealed {

  /** What it is, for the person at the console. */
  String label();

  /**
   * Seals anew up to {@code atMost} of what is not yet under the vault's current key, in the open
   * transaction, as the owner of the tables and for all centers; answers how many it were. Throws
   * {@link BrokenSeal} for what does not open.
   */
  int reseal(Handle owner, Vault vault, int atMost);
}
