package org.contactcenter.notification;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a message goes to.
 *
 * @param personId someone of a family, {@code accountId} someone of the staff; neither for an
 *     address of which no more is known
 * @param address where mail reaches them
 */
public record Recipient(Optional<UUID> personId, Optional<UUID> accountId, String address) {

  public static Recipient person(UUID personId, String address) {
    return new Recipient(Optional.of(personId), Optional.empty(), address);
  }

  public static Recipient staff(UUID accountId, String address) {
    return new Recipient(Optional.empty(), Optional.of(accountId), address);
  }

  public static Recipient unknown(String address) {
    return new Recipient(Optional.empty(), Optional.empty(), address);
  }

  /** Without the address: a text may end in a log. */
  @Override
  public String toString() {
    return "recipient " + personId.or(() -> accountId).map(UUID::toString).orElse("unknown");
  }
}
