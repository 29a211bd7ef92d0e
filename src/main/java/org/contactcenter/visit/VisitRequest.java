package org.contactcenter.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.slot.Wishes;

/** Visits as callers ask for them. */
final class VisitRequest {
  private VisitRequest() {}

  /**
   * A visit to be booked.
   *
   * @param returnsAt when the child comes back: of an exchange whose two visits are booked at once
   * @param linkedVisitId the handover after which the child comes back: of an exchange whose return
   *     is booked later
   */
  record Create(
      @NotNull UUID caseId,
      @NotNull VisitType type,
      @NotNull Instant startsAt,
      @NotNull @Min(5) @Max(1440) Integer durationMinutes,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds,
      Optional<@Size(min = 1, max = 50) List<@NotNull UUID>> participants,
      Optional<@Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String>
          interpreterLanguage,
      Optional<UUID> interpreterId,
      Optional<@Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String>
          supervisorLanguage,
      Optional<@Min(1) @Max(10) Integer> supervisorsNeeded,
      Optional<@Valid Departure> override,
      Optional<Instant> returnsAt,
      Optional<UUID> linkedVisitId) {

    Wanted wanted() {
      return new Wanted(
          caseId,
          type,
          startsAt,
          Duration.ofMinutes(durationMinutes),
          roomId,
          supervisorIds.map(Set::copyOf),
          participants.map(Set::copyOf),
          interpreterLanguage,
          wishes(),
          override.map(Departure::reason),
          Wanted.Asked.BY_CENTER,
          linkedVisitId);
    }

    private Wishes wishes() {
      return new Wishes(
          supervisorsNeeded,
          supervisorLanguage,
          interpreterLanguage,
          interpreterId,
          Optional.empty());
    }
  }

  /** Which visits move: the one named, or it and all that follow it. */
  enum MoveScope {
    THIS,
    FOLLOWING
  }

  /** A coordinator's word that the visit may depart from the order, where that allows it. */
  record Departure(@NotBlank @Size(max = 500) String reason) {}

  /** What is not said stays as it is; {@code by} whose wish it is, the center's own by default. */
  record Move(
      @NotNull Instant startsAt,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds,
      Optional<MoveScope> scope,
      Optional<@Valid Departure> override,
      Optional<ByWhom> by,
      Optional<@Size(min = 1, max = 500) String> reason) {

    Wanted.Move wanted() {
      return new Wanted.Move(
          startsAt,
          roomId,
          supervisorIds.map(Set::copyOf),
          override.map(Departure::reason),
          new Wanted.Asked(by.orElse(ByWhom.CENTER), reason));
    }
  }
}
