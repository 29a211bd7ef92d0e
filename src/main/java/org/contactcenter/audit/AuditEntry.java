package org.contactcenter.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the trail.
 *
 * @param action what was done, such as {@code referral.declined} or {@code case.read}
 * @param subject the record it was done to
 * @param caseId the case it belongs to, where it belongs to one
 * @param at domain time; the order is by {@code seq}
 * @param fields the names of the fields of the record that were read or changed, where that
 *     matters; never what they hold
 * @param address the network address the request came from
 */
public record AuditEntry(
    long seq,
    UUID id,
    UUID actor,
    String action,
    UUID subject,
    Optional<UUID> caseId,
    List<String> fields,
    Instant at,
    String address) {

  public AuditEntry {
    fields = List.copyOf(fields);
  }
}
