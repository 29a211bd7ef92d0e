package org.contactcenter.visit.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Objection;
import org.jdbi.v3.json.Json;

/**
 * A visit that a plan is to have and that found no place on its day.
 *
 * @param startTime at which the plan has it
 * @param supervisorIds likewise wished; the service chooses where there are none
 * @param participants everybody where there are none
 * @param reasons what was in the way when it was last tried
 */
public record OpenOccurrence(
    UUID planId,
    UUID caseId,
    LocalDate day,
    VisitType visitType,
    LocalTime startTime,
    Optional<Instant> startsAt,
    Optional<Instant> endsAt,
    int durationMinutes,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<UUID> participants,
    Optional<String> interpreterLanguage,
    @Json List<Objection> reasons) {

  public OpenOccurrence {
    supervisorIds = List.copyOf(supervisorIds);
    participants = List.copyOf(participants);
    reasons = List.copyOf(reasons);
  }

  public Duration length() {
    return startsAt
        .flatMap(start -> endsAt.map(end -> Duration.between(start, end)))
        .orElseGet(() -> Duration.ofMinutes(durationMinutes));
  }

  /** Who is to come, where the plan names them. */
  public Optional<Set<UUID>> named() {
    return VisitPlan.named(participants);
  }
}
