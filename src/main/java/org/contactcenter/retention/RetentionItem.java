package org.contactcenter.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.retention.RetentionRules.Rule;

/**
 * Something whose time is over.
 *
 * @param subject the case or the referral
 * @param rule which of the center's rules says so, and {@code years} what it said
 * @param endedAt when the time began to run: the closure, or the decision on the referral
 * @param dueOn the first day on which it is due
 * @param foundAt when it was first found to be due
 * @param due whether it still was, when that was last looked at
 */
public record RetentionItem(
    UUID id,
    Kind kind,
    UUID subject,
    Rule rule,
    int years,
    Instant endedAt,
    LocalDate dueOn,
    Instant foundAt,
    boolean due,
    Optional<Instant> confirmedAt,
    Optional<UUID> confirmedBy) {

  /** What becomes anonymous. */
  public enum Kind {
    CASE,
    REFERRAL
  }

  /** Where it stands. */
  public enum Status {
    DUE,
    CONFIRMED,
    /** Found to be due once, but held, gone on with or under longer rules by now. */
    NOT_DUE;

    /** What may follow; what is confirmed is done with. */
    Set<Status> next() {
      return switch (this) {
        case DUE -> Set.of(CONFIRMED, NOT_DUE);
        case NOT_DUE -> Set.of(DUE);
        case CONFIRMED -> Set.of();
      };
    }
  }

  Status status() {
    if (confirmedAt.isPresent()) {
      return Status.CONFIRMED;
    }
    return due ? Status.DUE : Status.NOT_DUE;
  }

  static RetentionItem found(Due due, Instant now) {
    return new RetentionItem(
        UUID.randomUUID(),
        due.kind(),
        due.subject(),
        due.term().rule(),
        due.term().years(),
        due.endedAt(),
        due.dueOn(),
        now,
        true,
        Optional.empty(),
        Optional.empty());
  }

  /** What the rules say of one case or referral. */
  record Due(Kind kind, UUID subject, RetentionRules.Term term, Instant endedAt, LocalDate dueOn) {}
}
