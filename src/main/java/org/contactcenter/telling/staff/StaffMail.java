package org.contactcenter.telling.staff;

import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * Which mail of the service a member of staff wants in a center, and where.
 *
 * @param alerts of what cannot wait, as far as it is theirs to see
 * @param digest each morning, what they are to do
 */
public record StaffMail(
    UUID accountId,
    String address,
    boolean alerts,
    boolean digest,
    Language language,
    int version) {

  StaffMail at(int known) {
    return new StaffMail(accountId, address, alerts, digest, language, known);
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "mail of " + accountId;
  }
}
