package org.contactcenter.casefile;

import static org.contactcenter.casefile.CaseStatus.ACTIVE;
import static org.contactcenter.casefile.CaseStatus.CLOSED;
import static org.contactcenter.casefile.CaseStatus.SUSPENDED;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.ReferralSource;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A family's file. Immutable: each verb returns the case as it will be, or throws a {@link Problem}
 * {@code case-<status>} where its status does not allow it.
 *
 * @param number such as 2026-0001: counted by center and year, without gaps
 * @param caseWorker who is responsible, and so may see it beside the coordinators
 */
public record CaseFile(
    UUID id,
    String number,
    CaseStatus status,
    @Nested Origin origin,
    Optional<UUID> caseWorker,
    Optional<String> suspendReason,
    @Nested Ending ending,
    int version) {

  /**
   * Where a case comes from: the referral, or the closed case that was opened again.
   *
   * @param receivedAt when the referral was received
   */
  public record Origin(
      UUID referralId,
      ReferralSource source,
      Instant receivedAt,
      Instant openedAt,
      Optional<UUID> reopenedFrom,
      Optional<String> reopenReason) {

    /** The same referral's case, opened again. */
    Origin again(UUID closed, String reason, Instant now) {
      return new Origin(
          referralId, source, receivedAt, now, Optional.of(closed), Optional.of(reason));
    }
  }

  /**
   * How a case ended; all parts are empty while it is open.
   *
   * @param anonymisedAt when its time was over, and with it all that named anyone
   */
  public record Ending(
      Optional<ClosureReason> closeReason,
      Optional<String> closeSummary,
      Optional<Instant> closedAt,
      Optional<Instant> anonymisedAt) {

    static final Ending NONE =
        new Ending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public CaseFile {
    if ((status == SUSPENDED) != suspendReason.isPresent()) {
      throw new IllegalArgumentException("suspended is what has a reason to be: " + id);
    }
    if ((status == CLOSED) != ending.closedAt().isPresent()) {
      throw new IllegalArgumentException("closed is what has an ending: " + id);
    }
  }

  /** A new case, in intake. */
  public static CaseFile opened(UUID id, String number, Origin origin, Optional<UUID> caseWorker) {
    return new CaseFile(
        id, number, CaseStatus.INTAKE, origin, caseWorker, Optional.empty(), Ending.NONE, 1);
  }

  public CaseFile assign(UUID worker) {
    return requireOpen().with(status, Optional.of(worker), suspendReason, ending);
  }

  public CaseFile activate() {
    if (status == SUSPENDED) {
      throw status.refusal();
    }
    return become(ACTIVE, Optional.empty(), ending);
  }

  public CaseFile suspend(String reason) {
    return become(SUSPENDED, Optional.of(reason), ending);
  }

  public CaseFile resume() {
    if (status != SUSPENDED) {
      throw status.refusal();
    }
    return become(ACTIVE, Optional.empty(), ending);
  }

  public CaseFile close(ClosureReason reason, String summary, Instant now) {
    var end =
        new Ending(Optional.of(reason), Optional.of(summary), Optional.of(now), Optional.empty());
    return become(CLOSED, Optional.empty(), end);
  }

  /** The new case that goes on where this closed one ended. */
  public CaseFile reopen(UUID newId, String newNumber, String reason, Instant now) {
    if (status != CLOSED) {
      throw status.refusal();
    }
    requireNamed();
    return opened(newId, newNumber, origin.again(id, reason, now), caseWorker);
  }

  /**
   * When something happened before the case got here, to the second. Throws a {@link Problem} that
   * names the field where it lies in the future, or before the referral was received.
   */
  public Instant past(String field, Instant at, Instant exactNow) {
    var fact = at.truncatedTo(ChronoUnit.SECONDS);
    if (at.isAfter(exactNow)) {
      throw Problem.field(field, "in-the-future");
    }
    if (fact.isBefore(origin.receivedAt().truncatedTo(ChronoUnit.SECONDS))) {
      throw Problem.field(field, "before-referral");
    }
    return fact;
  }

  /** Throws a {@link Problem} {@code case-closed} once the case is read-only. */
  public CaseFile requireOpen() {
    if (status == CLOSED) {
      throw status.refusal();
    }
    return this;
  }

  /** Throws a {@link Problem} {@code case-<status>} unless families are received. */
  public CaseFile requireActive() {
    if (status != ACTIVE) {
      throw status.refusal();
    }
    return this;
  }

  /** Throws a {@link Problem} {@code case-anonymised} once nobody in it has a name any more. */
  public void requireNamed() {
    if (ending.anonymisedAt().isPresent()) {
      throw Problem.rule("case-anonymised");
    }
  }

  private CaseFile become(CaseStatus to, Optional<String> pause, Ending end) {
    if (!status.next().contains(to)) {
      throw status.refusal();
    }
    return with(to, caseWorker, pause, end);
  }

  private CaseFile with(CaseStatus to, Optional<UUID> worker, Optional<String> pause, Ending end) {
    return new CaseFile(id, number, to, origin, worker, pause, end, version);
  }
}
