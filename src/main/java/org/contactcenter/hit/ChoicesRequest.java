package org.contactcenter.hit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Problem;

/**
 * What is to become of the visits that a change hits, as it comes over HTTP.
 *
 * @param all of every visit that {@code each} does not name: {@code CANCEL} or {@code FIND}
 * @param reason of cancellations that give none of their own
 */
public record ChoicesRequest(
    Optional<Blanket> all,
    Optional<@Size(max = 1000) List<@NotNull @Valid Each>> each,
    Optional<@Size(min = 1, max = 500) String> reason) {

  /** What can be done with many visits at once. */
  public enum Blanket {
    CANCEL,
    FIND;

    Choice.Action action() {
      return Choice.Action.valueOf(name());
    }
  }

  /** What is to become of one visit; what is not said stays as it is. */
  public record Each(
      @NotNull UUID visitId,
      @NotNull Choice.Action action,
      Optional<Instant> startsAt,
      Optional<UUID> roomId,
      Optional<@Size(min = 1, max = 10) List<@NotNull UUID>> supervisorIds,
      Optional<@Size(min = 1, max = 500) String> reason) {

    Choice choice() {
      return new Choice(visitId, action, startsAt, roomId, supervisorIds.map(Set::copyOf), reason);
    }
  }

  /** Throws a {@link Problem} where one visit is named twice. */
  public static Choices of(Optional<ChoicesRequest> request) {
    return request.map(ChoicesRequest::choices).orElse(Choices.NONE);
  }

  private Choices choices() {
    var named = each.orElse(List.of());
    if (named.stream().map(Each::visitId).distinct().count() < named.size()) {
      throw Problem.field("visits.each", "visit-named-twice");
    }
    return new Choices(all.map(Blanket::action), named.stream().map(Each::choice).toList(), reason);
  }
}
