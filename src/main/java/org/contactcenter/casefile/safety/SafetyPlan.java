package org.contactcenter.casefile.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * One version of the safety plan of a case; never changed, for supervisors have acknowledged it.
 *
 * @param version counts from 1
 */
public record SafetyPlan(
    UUID id, UUID caseId, int version, @Nested Content content, UUID writtenBy, Instant writtenAt) {

  /**
   * What is arranged.
   *
   * @param arrival how each side comes, and {@code departure} how it leaves
   * @param notAllowed words, subjects or gifts
   * @param mayCollect who may fetch the child, beside nobody else
   * @param medical what must be heeded or given
   * @param steps what to do if something happens
   */
  public record Content(
      Optional<String> arrival,
      Optional<String> departure,
      List<String> notAllowed,
      List<UUID> mayCollect,
      Optional<String> medical,
      @Json List<Step> steps) {

    public Content {
      notAllowed = List.copyOf(notAllowed);
      mayCollect = List.copyOf(mayCollect);
      steps = List.copyOf(steps);
    }
  }

  /**
   * What to do if something happens.
   *
   * @param occasion what happens
   * @param action what is done then, and by whom
   */
  public record Step(String occasion, String action) {}
}
