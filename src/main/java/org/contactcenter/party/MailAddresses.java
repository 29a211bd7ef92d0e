package org.contactcenter.party;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;

/**
 * Where people get mail, for what writes to them by itself. Checks no rights, and leaves no trace
 * in the trail: that a message was posted to them is itself a record. Never to be shown.
 */
public final class MailAddresses {
  private final ContactSafe safe;
  private final Transactions transactions;

  MailAddresses(ContactSafe safe, Transactions transactions) {
    this.safe = safe;
    this.transactions = transactions;
  }

  /** As it is written down now; empty where none is. */
  public Optional<String> of(Scope scope, UUID personId) {
    return transactions.in(scope, () -> safe.email(personId));
  }
}
